using System.CommandLine;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Verifying;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Resolution.Verification;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Drift;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.Storage.Staging;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg repair</c>: makes a store again what it should be, and says what was done.</summary>
internal static class RepairCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "The sources; without them only what follows from the stored claims can be repaired.", Arity = ArgumentArity.ZeroOrMore };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var build = new BuildFlags();
        var command = new Command("repair", "Put right a store that was edited by hand, restored in part or lost its constraints, and say what was done. What other people attached stays.\n\nExamples:\n  kg repair seeds/articles\n  kg repair --to http://localhost:7474") { paths, to, json, build.Lexicon, build.Ledger, build.Confidence };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(paths) ?? [], parsed.GetValue(to)!, parsed.GetValue(json), build.Read(parsed), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string to, bool json, BuildOptions options, CancellationToken cancel)
    {
        StoreOpener.Demand(to);
        await using var store = StoreOpener.ForWriting(to);
        var recovered = await new StagedLoad(GraphSchema.Default).RecoverAsync(store, cancel).ConfigureAwait(false);
        var drift = await new DriftInspector(GraphSchema.Default).InspectAsync(store, cancellationToken: cancel).ConfigureAwait(false);
        var wanted = paths.Length > 0 ? new GraphBuilder(options).Preview(paths, Console.OpenStandardInput, cancel) : Recomputed(drift, store);
        var written = await new GraphWriter(GraphSchema.Default) { Adopts = true }.ApplyAsync(store, wanted, cancel).ConfigureAwait(false);
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store, cancel).ConfigureAwait(false);
        RepairOutput.Print(recovered, drift, written, store.Location, json);
        return ExitCodes.Done;
    }

    /// <summary>What the stored claims give, where that is what the last build wrote.</summary>
    private static PropertyGraph Recomputed(DriftReport drift, ICypherStore store)
    {
        if (drift is { LastBuild.Number: 0, Stored.Nodes.Count: 0 })
        {
            return PropertyGraph.Empty;
        }

        var graph = new GraphVerifier(GraphSchema.Default).Reprojected(drift.Stored);
        return string.Equals(GraphDigest.Of(graph), drift.LastBuild.Digest, StringComparison.Ordinal)
            ? graph
            : throw new CommandFailure($"{store.Location} cannot be repaired from its own claims: more was changed than what follows from them. Nothing was written. Give the sources: kg repair PATH --to {store.Location}");
    }
}
