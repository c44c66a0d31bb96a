using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg history</c>: the runs of a sources file.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var sources = SourcesOption();
        var json = CommonOptions.Json();
        var last = new Option<int>("--last") { Description = "Only so many of the last runs.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var command = new Command("history", "Tell the runs of a sources file: when, who, what changed, what failed, how long.\n\nExamples:\n  kg history\n  kg history show 12\n  kg history removed") { sources, json, last, Show(), Withdrawn() };
        command.SetAction(parsed =>
        {
            var runs = Read(parsed.GetValue(sources)!).TakeLast(parsed.GetValue(last)).ToList();
            if (parsed.GetValue(json))
            {
                runs.ForEach(run => Terminal.Line(RunHistory.Line(run)));
            }
            else
            {
                HistoryTable.Print(runs);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>--sources FILE, the usual file where none is named.</summary>
    public static Option<string> SourcesOption() => new("--sources") { Description = "The sources file.", HelpName = "FILE", DefaultValueFactory = _ => SourcesFile.Usual };

    private static Command Show()
    {
        var sources = SourcesOption();
        var json = CommonOptions.Json();
        var number = new Argument<int>("RUN") { Description = "The run's number, as kg history tells it." };
        var command = new Command("show", "Tell everything about one run.\n\nExample: kg history show 12") { number, sources, json };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(number);
            var run = Read(parsed.GetValue(sources)!).FirstOrDefault(r => r.Number == wanted)
                ?? throw new CommandFailure($"There is no run {wanted}; kg history tells the runs.", ExitCodes.Failed);
            if (parsed.GetValue(json))
            {
                Terminal.Line(RunHistory.Line(run));
            }
            else
            {
                HistoryTable.Print(run);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Withdrawn()
    {
        var sources = SourcesOption();
        var json = CommonOptions.Json();
        var command = new Command("removed", "List the documents that are out of the graph though they were in it: when each left, why, and in which run. kg remove --back brings them back.\n\nExample: kg history removed") { sources, json };
        command.SetAction(parsed =>
        {
            var documents = WithdrawnDocument.Of(SourcesFile.Read(parsed.GetValue(sources)!));
            if (parsed.GetValue(json))
            {
                documents.ToList().ForEach(document => Terminal.Line(WithdrawnJson.Of(document)));
            }
            else
            {
                WithdrawnTable.Print(documents);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static IReadOnlyList<RunRecord> Read(string path)
    {
        var file = SourcesFile.Read(path);
        var history = RunHistory.In(file.State);
        if (history.Damaged() is { Count: > 0 } lines)
        {
            Terminal.Error($"Lines {string.Join(", ", lines)} of the history in {file.State} cannot be read and are passed over. Restore the file from a backup, or delete these lines; the graph is not touched by it.");
        }

        return history.Read(RunLock.IsTaken(RunLock.PathFor(file.Store, file.State)));
    }
}
