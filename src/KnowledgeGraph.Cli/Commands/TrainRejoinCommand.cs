using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Marks;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg train rejoin</c>: puts marks that are kept without their texts back into them.</summary>
internal static class TrainRejoinCommand
{
    public static Command Create()
    {
        var marks = new Argument<string>("MARKS") { Description = "A file of marks, one JSON object a line." };
        var texts = new Argument<string[]>("TEXTS") { Description = "Where the texts stand: folders or files.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write sentences.txt, articles and gold to.", HelpName = "DIR", Required = true };
        var command = new Command("rejoin", "Put marks that are kept without their texts back into the texts, ready to learn from.\n\nExample: kg train rejoin seeds/news/marks.jsonl texts -o news") { marks, texts, output };
        command.SetAction(parsed =>
        {
            try
            {
                var (found, missing) = MarkRejoiner.Write(MarkedArticle.Read(parsed.GetValue(marks)!), SentenceShelf.Of(parsed.GetValue(texts)!), parsed.GetValue(output)!);
                Terminal.Line($"{found} sentences found, {missing} not.");
                return missing == 0 ? ExitCodes.Done : ExitCodes.Failed;
            }
            catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure(e.Message);
            }
        });
        return command;
    }
}
