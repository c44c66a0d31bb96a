using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg merge</c>: one graph of facts that several processes or machines extracted.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FACTS") { Description = "Files that kg extract --facts wrote, folders and quoted patterns of them, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var build = new BuildFlags();
        var command = new Command("merge", "Build one graph of facts extracted in parts: afterwards the store holds what a single build of all articles gives. Parts that are as they were are not read again.\n\nExample:\n  kg extract news/2023 --facts > 2023.jsonl\n  kg extract news/2024 --facts > 2024.jsonl\n  kg merge 2023.jsonl 2024.jsonl --to graph.kg")
        {
            files, to, json, build.Lexicon, build.Ledger, build.Confidence, build.State,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(files)!,
            parsed.GetValue(to)!,
            parsed.GetValue(json),
            build.ReadWithState(parsed, parsed.GetValue(to)!),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] arguments, string to, bool json, BuildOptions options, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var input = FactsFiles.Input(BuildInput.Of(arguments, Console.OpenStandardInput), options);
        await using var store = StoreOpener.ForWriting(to);
        var report = await BuildProgressBar.RunAsync(progress => BuildAsync(store, input, options, progress, cancel)).ConfigureAwait(false);
        return BuildOutcome.Print(report, store.Location, Stopwatch.GetElapsedTime(started), json);
    }

    private static async Task<BuildReport> BuildAsync(ICypherStore store, BuildInput input, BuildOptions options, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        try
        {
            return await new GraphBuilder(options with { Strict = true }).BuildAsync(store, input, progress, cancel).ConfigureAwait(false);
        }
        catch (BuildException error) when (error.Problems.Count > 0)
        {
            throw new FactsException("The facts cannot be joined, so nothing was written. " + string.Join(" ", error.Problems.Take(3).Select(p => p.Reason)), error);
        }
    }
}
