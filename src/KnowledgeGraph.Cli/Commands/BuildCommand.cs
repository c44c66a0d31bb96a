using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Cli.Deciding;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Progress;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build</c>: from articles to a graph.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var threads = CommonOptions.Threads();
        var ledger = CommonOptions.LedgerFile();
        var confidence = CommonOptions.MinConfidence();
        var strict = new Option<bool>("--strict") { Description = "Fail, and write nothing, when one document cannot be read." };
        var command = new Command("build", "Build the graph of articles: afterwards the store holds exactly what they state.\n\nExamples:\n  kg build seeds/articles\n  kg build news reports --to http://neo4j:PASSWORD@localhost:7474")
        {
            paths, to, json, lexicon, ledger, threads, strict, confidence,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(paths)!,
            parsed.GetValue(to)!,
            parsed.GetValue(json),
            CommonOptions.BuildOptions(parsed.GetValue(lexicon), parsed.GetValue(threads), parsed.GetValue(strict), LedgerFile.Read(parsed.GetValue(ledger)), parsed.GetValue(confidence)),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string to, bool json, BuildOptions options, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        await using var store = StoreOpener.ForWriting(to);
        var builder = new GraphBuilder(options);
        var report = await BuildProgressBar.RunAsync(
            progress => builder.BuildAsync(store, paths, Console.OpenStandardInput, progress, cancel)).ConfigureAwait(false);
        return BuildOutcome.Print(report, store.Location, Stopwatch.GetElapsedTime(started), json);
    }
}
