using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg remove</c>: documents that a person wants out of the graph, though their sources still have them.</summary>
internal static class RemoveCommand
{
    public static Command Create()
    {
        var items = new Argument<string[]>("ITEM")
        {
            Description = "An article's id (a/…), a path or address, \"source: document\", or a source's name.",
            Arity = ArgumentArity.OneOrMore,
        };
        var sources = HistoryCommand.SourcesOption();
        var json = CommonOptions.Json();
        var back = new Option<bool>("--back") { Description = "Bring back what was removed, or what left the graph because its page was gone or its file deleted." };
        var why = new Option<string?>("--why") { Description = "The reason, for the list of what was removed (kg history removed).", HelpName = "TEXT" };
        var command = new Command("remove", "Take documents out of the graph of a sources file and keep them out while their sources still have them. kg undo takes it back.\n\nExamples:\n  kg remove articles/1.txt\n  kg remove articles/1.txt --back") { items, sources, back, why, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var file = SourcesFile.Read(parsed.GetValue(sources)!);
            var report = await new RemoveRun(file, SourcesBuild.Services()).RunAsync(parsed.GetValue(items)!, parsed.GetValue(back), parsed.GetValue(why), cancel).ConfigureAwait(false);
            Say("Removed", report.Run.Changes.Removed);
            Say("Brought back", report.Run.Changes.Added);
            return BuildOutcome.Print(report.Build, file.Store, report.Run.Duration!.Value, parsed.GetValue(json));
        });
        return command;
    }

    private static void Say(string what, IReadOnlyList<string> documents)
    {
        foreach (var document in documents)
        {
            Terminal.Note($"{what} {document}");
        }
    }
}
