using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Query.Asking;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg ask</c>: a question in Chinese, answered with the sentences that prove the answer.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string>("QUESTION") { Description = "The question, in quotes; it may ask several things." };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("ask", "Answer a question in Chinese from the graph, with proof.\n\nExamples:\n  kg ask \"哪些大模型通过了8月31日的备案\"\n  kg ask \"GPT-3的参数量是多少？\" --json")
        {
            question, to, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var text = parsed.GetValue(question)!;
            if (string.IsNullOrWhiteSpace(text))
            {
                throw new CommandFailure("Give a question, such as \"文心一言是谁开发的？\".", ExitCodes.Usage);
            }

            await using var store = StoreOpener.ForReading(parsed.GetValue(to)!);
            var answer = await new QuestionAnswerer(store).AskAsync(text, cancel).ConfigureAwait(false);
            if (parsed.GetValue(json))
            {
                Terminal.Line(AnswerJson.Of(answer));
            }
            else
            {
                AnswerView.Print(answer);
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
