using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Typed;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Cli.Prompting;

/// <summary><c>kg ask</c> without a question: one question a line, each able to go on from the one before it.</summary>
internal sealed class AskPrompt(ICypherStore store, Action<Answer> print)
{
    /// <summary>Asks until there are no more lines; 1 when a question could not be answered because the store failed.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var session = new QuestionAnswerer(store).StartSession();
        var history = new PromptHistory(PromptHistory.UsualPath);
        var names = new Lazy<NameCompleter>(() => NameCompleter.OfAsync(new TypedGraph(store), cancel).GetAwaiter().GetResult());
        if (!Console.IsInputRedirected)
        {
            Terminal.Note($"Questions to {store.Location}. Tab completes names, ↑ brings back questions, Ctrl+D ends.");
        }

        var code = ExitCodes.Done;
        while (!cancel.IsCancellationRequested && TerminalLine.Read(history.Lines, text => names.Value.Of(text)) is { } line)
        {
            var question = line.Trim();
            if (question.Length > 0)
            {
                code = Math.Max(code, await AskAsync(session, question, cancel).ConfigureAwait(false));
                Remember(history, question);
            }
        }

        return code;
    }

    private async Task<int> AskAsync(QuestionSession session, string question, CancellationToken cancel)
    {
        try
        {
            print(await session.AskAsync(question, cancel).ConfigureAwait(false));
            return ExitCodes.Done;
        }
        catch (StoreException error)
        {
            Terminal.Error(error.Message);
            return ExitCodes.Failed;
        }
    }

    // What a script asks is not what a person wants to find again.
    private static void Remember(PromptHistory history, string question)
    {
        if (!Console.IsInputRedirected)
        {
            history.Add(question);
        }
    }
}
