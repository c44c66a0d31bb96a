using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using KnowledgeGraph.Cli.Deciding;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build</c>: from articles to a graph.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        var sources = CommonOptions.Sources();
        var shrink = new Option<bool>("--allow-shrink") { Description = "With --sources: let the run remove more of the articles than the file's shrink-limit." };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var threads = CommonOptions.Threads();
        var ledger = CommonOptions.LedgerFile();
        var confidence = CommonOptions.MinConfidence();
        var state = CommonOptions.State();
        var strict = new Option<bool>("--strict") { Description = "Fail, and write nothing, when one document cannot be read." };
        var command = new Command("build", "Build the graph of articles: afterwards the store holds exactly what they state.\n\nExamples:\n  kg build seeds/articles\n  kg build news reports --to http://localhost:7474\n  kg build --sources kg.yaml")
        {
            paths, to, json, lexicon, ledger, threads, strict, confidence, state, sources, shrink,
        };
        command.Validators.Add(result => Demand(result, sources, paths, [to, lexicon, ledger, confidence]));
        command.SetAction((parsed, cancel) => parsed.GetValue(sources) is { } file
            ? SourcesBuild.RunAsync(
                file,
                new RunRequest { MayShrink = parsed.GetValue(shrink), Strict = parsed.GetValue(strict), Threads = parsed.GetValue(threads) },
                parsed.GetValue(json),
                cancel)
            : RunAsync(
                parsed.GetValue(paths)!,
                parsed.GetValue(to)!,
                parsed.GetValue(json),
                CommonOptions.BuildOptions(parsed.GetValue(lexicon), parsed.GetValue(threads), parsed.GetValue(strict), LedgerFile.Read(parsed.GetValue(ledger)), parsed.GetValue(confidence)) with { StatePath = StateFile.For(parsed.GetValue(to)!, parsed.GetValue(state)) },
                cancel));
        return command;
    }

    /// <summary>Either paths or a sources file; what the file says is not said again on the line.</summary>
    private static void Demand(CommandResult result, Option<string?> sources, Argument<string[]> paths, Option[] told)
    {
        var isFile = result.GetResult(sources) is not null;
        if (isFile == result.GetResult(paths) is { Tokens.Count: > 0 })
        {
            result.AddError(isFile ? "kg build takes PATH or --sources, not both." : $"kg build needs PATH: {paths.Description} Or --sources FILE.");
        }

        foreach (var option in isFile ? told.Where(o => result.GetResult(o) is { Implicit: false }) : [])
        {
            result.AddError($"{option.Name} stands in the sources file and is not given with --sources.");
        }
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
