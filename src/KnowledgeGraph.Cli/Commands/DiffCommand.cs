using System.CommandLine;
using KnowledgeGraph.Cli.Deciding;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Comparing;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg diff</c>: what a build would add, remove and change, claim by claim, before anything is written.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var ledger = CommonOptions.LedgerFile();
        var threads = CommonOptions.Threads();
        var confidence = CommonOptions.MinConfidence();
        var fail = new Option<bool>("--fail-on-change") { Description = "End with exit code 1 when a build would change anything." };
        var command = new Command("diff", "Tell what a build would add, remove and change, claim by claim; nothing is written.\n\nExamples:\n  kg diff seeds/articles\n  kg diff news --json --fail-on-change")
        {
            paths, to, json, lexicon, ledger, threads, confidence, fail,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(paths)!,
            parsed.GetValue(to)!,
            parsed.GetValue(json),
            parsed.GetValue(fail),
            CommonOptions.BuildOptions(parsed.GetValue(lexicon), parsed.GetValue(threads), ledger: LedgerFile.Read(parsed.GetValue(ledger)), minConfidence: parsed.GetValue(confidence)),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string to, bool json, bool fail, BuildOptions options, CancellationToken cancel)
    {
        var wanted = new GraphBuilder(options).Preview(paths, Console.OpenStandardInput, cancel);
        var difference = GraphDifference.Of(await StoredAsync(to, cancel).ConfigureAwait(false), wanted);
        if (json)
        {
            Terminal.Line(DifferenceJson.Of(difference));
        }
        else
        {
            DifferenceText.Print(difference);
        }

        return fail && !difference.IsEmpty ? ExitCodes.Failed : ExitCodes.Done;
    }

    /// <summary>What the store holds; a file that is not there yet holds nothing.</summary>
    private static async Task<PropertyGraph> StoredAsync(string to, CancellationToken cancel)
    {
        if (!Neo4jOpener.IsAddress(to) && !File.Exists(to))
        {
            return PropertyGraph.Empty;
        }

        await using var store = StoreOpener.ForReading(to);
        return await store.ReadAsync(transaction => new StoredGraphReader().ReadAsync(transaction, cancel), cancel).ConfigureAwait(false);
    }
}
