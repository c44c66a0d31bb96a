using System.CommandLine;
using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Cli.Deciding;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg merge</c>: one graph of facts that several processes or machines extracted.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FACTS") { Description = "Files that kg extract --facts wrote, folders and quoted patterns of them, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var ledger = CommonOptions.LedgerFile();
        var confidence = CommonOptions.MinConfidence();
        var command = new Command("merge", "Build one graph of facts extracted in parts: afterwards the store holds what a single build of all articles gives.\n\nExample:\n  kg extract news/2023 --facts > 2023.jsonl\n  kg extract news/2024 --facts > 2024.jsonl\n  kg merge 2023.jsonl 2024.jsonl --to graph.kg")
        {
            files, to, json, lexicon, ledger, confidence,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(files)!,
            parsed.GetValue(to)!,
            parsed.GetValue(json),
            CommonOptions.BuildOptions(parsed.GetValue(lexicon), 1, ledger: LedgerFile.Read(parsed.GetValue(ledger)), minConfidence: parsed.GetValue(confidence)),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] arguments, string to, bool json, BuildOptions options, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var input = BuildInput.Of(arguments, Console.OpenStandardInput);
        if (input.Problems.Count > 0)
        {
            throw new FactsException("Not all facts can be read, so nothing was written: " + string.Join(" ", input.Problems.Take(3)));
        }

        var reader = new FactsReader(FactsStamp.Of(options));
        var facts = input.Files.SelectMany(file => Read(reader, file)).ToList();
        await using var store = StoreOpener.ForWriting(to);
        var report = await new GraphBuilder(options).BuildAsync(store, new ExtractedCorpus(facts, []), cancellationToken: cancel).ConfigureAwait(false);
        return BuildOutcome.Print(report, store.Location, Stopwatch.GetElapsedTime(started), json);
    }

    private static IEnumerable<ArticleFacts> Read(FactsReader reader, SourceFile file)
    {
        using var text = new StreamReader(file.Open(), Encoding.UTF8);
        foreach (var facts in reader.Read(file.Path, text))
        {
            yield return facts;
        }
    }
}
