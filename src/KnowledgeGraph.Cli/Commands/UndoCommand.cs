using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg undo</c>: the graph as it was before the last run.</summary>
internal static class UndoCommand
{
    public static Command Create()
    {
        var sources = HistoryCommand.SourcesOption();
        var json = CommonOptions.Json();
        var command = new Command("undo", "Take the last run of a sources file back: the store holds the graph of the run before, digest for digest. The next run reads the sources again, so put right first what was wrong.\n\nExample: kg undo") { sources, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var file = SourcesFile.Read(parsed.GetValue(sources)!);
            var report = await new UndoRun(file, SourcesBuild.Services()).RunAsync(cancel).ConfigureAwait(false);
            return BuildOutcome.Print(report.Build, file.Store, report.Run.Duration!.Value, parsed.GetValue(json));
        });
        return command;
    }
}
