using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;

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
        var build = new BuildFlags();
        var threads = CommonOptions.Threads();
        var keep = new Option<string?>("--keep") { Description = $"With --sources: how long the archive keeps whole texts: {TextRetention.Takes}; what the file says by default.", HelpName = "LONG" };
        var strict = new Option<bool>("--strict") { Description = "Fail, and write nothing, when one document cannot be read." };
        var command = new Command("build", "Build the graph of articles: afterwards the store holds exactly what they state.\n\nExamples:\n  kg build seeds/articles\n  kg build news reports --to http://localhost:7474\n  kg build --sources kg.yaml")
        {
            paths, to, json, build.Lexicon, build.Ledger, threads, strict, build.Confidence, build.State, sources, shrink, keep,
        };
        command.Validators.Add(result => SourcesOrPaths.Demand(result, sources, paths, [to, build.Lexicon, build.Ledger, build.Confidence, build.State]));
        command.Validators.Add(result => DemandKeep(result, keep, sources));
        command.SetAction((parsed, cancel) => parsed.GetValue(sources) is { } file
            ? SourcesBuild.RunAsync(
                file,
                new RunRequest { MayShrink = parsed.GetValue(shrink), Strict = parsed.GetValue(strict), Threads = parsed.GetValue(threads) },
                parsed.GetValue(keep),
                parsed.GetValue(json),
                cancel)
            : RunAsync(
                parsed.GetValue(paths)!,
                parsed.GetValue(to)!,
                parsed.GetValue(json),
                build.ReadWithState(parsed, parsed.GetValue(to)!, parsed.GetValue(threads), parsed.GetValue(strict)),
                cancel));
        return command;
    }

    private static void DemandKeep(CommandResult result, Option<string?> keep, Option<string?> sources)
    {
        if (result.GetValue(keep) is not { } text)
        {
            return;
        }

        if (result.GetResult(sources) is null)
        {
            result.AddError("--keep is about the archive of a sources file and needs --sources FILE.");
        }
        else if (TextRetention.Parse(text) is null)
        {
            result.AddError($"--keep takes {TextRetention.Takes}, not {text}.");
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
