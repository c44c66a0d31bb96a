using System.CommandLine;
using KnowledgeGraph.Cli.Deciding;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Resolution.Verification;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg verify</c>: whether the stored graph is what its claims and, when named, its sources give.</summary>
internal static class VerifyCommand
{
    private const int MostShown = 20;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "The sources; with them the graph is built again and compared.", Arity = ArgumentArity.ZeroOrMore };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var ledger = CommonOptions.LedgerFile();
        var confidence = CommonOptions.MinConfidence();
        var command = new Command("verify", "Recompute the projection of the stored claims, and with PATH the whole graph, and compare.\n\nExample: kg verify seeds/articles --to graph.kg") { paths, to, json, lexicon, ledger, confidence };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(paths) ?? [], parsed.GetValue(to)!, parsed.GetValue(json), CommonOptions.BuildOptions(parsed.GetValue(lexicon), 1, ledger: LedgerFile.Read(parsed.GetValue(ledger)), minConfidence: parsed.GetValue(confidence)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string to, bool json, BuildOptions options, CancellationToken cancel)
    {
        await using var store = StoreOpener.ForReading(to);
        var stored = await new StoredGraphReader().ReadAsync(store, cancel).ConfigureAwait(false);
        var report = new GraphVerifier(GraphSchema.Default).Verify(stored);
        var digest = GraphDigest.Of(stored);
        var rebuilt = paths.Length == 0 ? null : GraphDigest.Of(new GraphBuilder(options).Preview(paths, Console.OpenStandardInput, cancel));
        var isSame = rebuilt is null || rebuilt.Equals(digest, StringComparison.Ordinal);
        if (json)
        {
            Terminal.Line(JsonLine.Of(writer =>
            {
                writer.WriteStartObject();
                writer.Property("claims", report.Claims);
                writer.Property("relationships", report.Relationships);
                writer.Property("missing", report.Missing.Count);
                writer.Property("unproved", report.Unproved.Count);
                writer.Property("different", report.Different.Count);
                writer.Property("violations", report.Violations.Count);
                writer.Property("digest", digest);
                writer.Property("rebuilt", rebuilt);
                writer.Property("sound", report.IsSound && isSame);
                writer.WriteEndObject();
            }));
        }
        else
        {
            Print(report, store.Location, digest, rebuilt, isSame);
        }

        return report.IsSound && isSame ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static void Print(VerificationReport report, string place, string digest, string? rebuilt, bool isSame)
    {
        Terminal.Line($"{report.Claims} claims, {report.Relationships} direct relationships, digest {digest}");
        var faults = report.Missing.Select(e => $"missing: {e.From} {e.Type} {e.To}: claims state it")
            .Concat(report.Unproved.Select(e => $"unproved: {e.From} {e.Type} {e.To}: no claim states it"))
            .Concat(report.Different.Select(e => $"different: {e.From} {e.Type} {e.To}: its properties are not what the claims give"))
            .Concat(report.Violations.Select(v => $"schema: {v}"))
            .ToList();
        foreach (var fault in faults.Take(MostShown))
        {
            Terminal.Line(fault);
        }

        if (faults.Count > MostShown)
        {
            Terminal.Line($"… and {faults.Count - MostShown} more");
        }

        if (rebuilt is not null)
        {
            Terminal.Line(isSame ? "The sources give the same graph." : $"The sources give another graph, {rebuilt}: they changed since the last build, or the store was edited. Run kg build again.");
        }

        Terminal.Line(report.IsSound && isSame ? $"{place} is sound." : $"{place} is not what it should be; kg build puts it right.");
    }
}
