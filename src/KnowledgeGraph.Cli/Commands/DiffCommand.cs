using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Comparing;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg diff</c>: what a build would add, remove and change, claim by claim, before anything is written.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        var sources = CommonOptions.Sources();
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var build = new BuildFlags();
        var threads = CommonOptions.Threads();
        var fail = new Option<bool>("--fail-on-change") { Description = "End with exit code 1 when a build would change anything." };
        var command = new Command("diff", "Tell what a build would add, remove and change, claim by claim; nothing is written. What the last build remembered makes it quick.\n\nExamples:\n  kg diff seeds/articles\n  kg diff news --json --fail-on-change\n  kg diff --sources kg.yaml")
        {
            paths, to, json, build.Lexicon, build.Ledger, threads, build.Confidence, build.State, fail, sources,
        };
        command.Validators.Add(result => SourcesOrPaths.Demand(result, sources, paths, [to, build.Lexicon, build.Ledger, build.Confidence, build.State]));
        command.SetAction((parsed, cancel) => parsed.GetValue(sources) is { } file
            ? SourcesAsync(file, parsed.GetValue(threads), parsed.GetValue(json), parsed.GetValue(fail), cancel)
            : PathsAsync(
                parsed.GetValue(paths)!,
                parsed.GetValue(to)!,
                parsed.GetValue(json),
                parsed.GetValue(fail),
                build.ReadWithState(parsed, parsed.GetValue(to)!, parsed.GetValue(threads)),
                cancel));
        return command;
    }

    private static async Task<int> PathsAsync(string[] paths, string to, bool json, bool fail, BuildOptions options, CancellationToken cancel)
    {
        await using var store = Stored(to);
        return Print(await new GraphBuilder(options).CompareAsync(store, BuildInput.Of(paths, Console.OpenStandardInput), cancel).ConfigureAwait(false), json, fail);
    }

    private static async Task<int> SourcesAsync(string path, int threads, bool json, bool fail, CancellationToken cancel)
    {
        var file = SourcesFile.Read(path);
        await using var store = Stored(file.Store);
        var comparison = await new SourcesRun(file, SourcesBuild.Services()).CompareAsync(new RunRequest { Threads = threads }, store, cancel).ConfigureAwait(false);
        return Print(comparison, json, fail);
    }

    /// <summary>0 when it could be told; 1 when something could not be read, or when there is a change and that was to fail.</summary>
    private static int Print(Comparison comparison, bool json, bool fail)
    {
        foreach (var problem in comparison.Problems)
        {
            Terminal.Error(problem.ToString());
        }

        if (json)
        {
            Terminal.Line(DifferenceJson.Of(comparison.Difference));
        }
        else
        {
            DifferenceText.Print(comparison.Difference);
        }

        return comparison.Problems.Count > 0 || (fail && !comparison.Difference.IsEmpty) ? ExitCodes.Failed : ExitCodes.Done;
    }

    /// <summary>The store, or <c>null</c> for a file that is not there yet.</summary>
    private static ICypherStore? Stored(string to) => !Neo4jOpener.IsAddress(to) && !File.Exists(to) ? null : StoreOpener.ForReading(to);
}
