using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Verifying;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Resolution.Verification;
using KnowledgeGraph.Storage.Drift;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg verify</c>: whether the stored graph is what its claims and, when named, its sources give.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "The sources; with them the graph is built again and compared.", Arity = ArgumentArity.ZeroOrMore };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var build = new BuildFlags();
        var drift = new Option<bool>("--store") { Description = "Look whether the store still is what the last build left: edits by hand, half a restore, lost constraints." };
        var command = new Command("verify", "Recompute the projection of the stored claims, and with PATH the whole graph, and compare.\n\nExample: kg verify seeds/articles --to graph.kg\n         kg verify --store --to http://localhost:7474") { paths, drift, to, json, build.Lexicon, build.Ledger, build.Confidence };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(paths) ?? [], parsed.GetValue(to)!, parsed.GetValue(json), parsed.GetValue(drift), build.Read(parsed), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string to, bool json, bool drift, BuildOptions options, CancellationToken cancel)
    {
        await using var store = StoreOpener.ForReading(to);
        var rebuilt = paths.Length == 0 ? null : new GraphBuilder(options).Preview(paths, Console.OpenStandardInput, cancel);
        var drifted = drift ? await new DriftInspector(GraphSchema.Default).InspectAsync(store, rebuilt, cancel).ConfigureAwait(false) : null;
        var stored = drifted?.Stored ?? await new StoredGraphReader().ReadAsync(store, cancel).ConfigureAwait(false);
        var verification = new Verification(new GraphVerifier(GraphSchema.Default).Verify(stored), GraphDigest.Of(stored), rebuilt is null ? null : GraphDigest.Of(rebuilt), drifted);
        if (json)
        {
            Terminal.Line(VerificationJson.Of(verification));
        }
        else
        {
            VerificationOutput.Print(verification, store.Location);
        }

        return verification.IsSound ? ExitCodes.Done : ExitCodes.Failed;
    }
}
