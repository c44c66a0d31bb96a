using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Prompting;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg ask</c>: a question in Chinese, answered with the sentences that prove the answer.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string?>("QUESTION") { Description = "The question, in quotes; it may ask several things. Without one, a prompt asks for questions, one a line.", Arity = ArgumentArity.ZeroOrOne };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("ask", "Answer a question in Chinese from the graph, with proof.\n\nExamples:\n  kg ask \"哪些大模型通过了8月31日的备案\"\n  kg ask \"GPT-3的参数量是多少？\" --json\n  kg ask")
        {
            question, to, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var text = parsed.GetValue(question);
            if (text is not null && string.IsNullOrWhiteSpace(text))
            {
                throw new CommandFailure("Give a question, such as \"文心一言是谁开发的？\".", ExitCodes.Usage);
            }

            await using var store = StoreOpener.ForReading(parsed.GetValue(to)!);
            Action<Answer> print = parsed.GetValue(json) ? answer => Terminal.Line(AnswerJson.Of(answer)) : AnswerView.Print;
            if (text is null)
            {
                return await new AskPrompt(store, print).RunAsync(cancel).ConfigureAwait(false);
            }

            print(await new QuestionAnswerer(store).AskAsync(text, cancel).ConfigureAwait(false));
            return ExitCodes.Done;
        });
        return command;
    }
}
