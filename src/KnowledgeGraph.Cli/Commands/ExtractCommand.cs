using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Evaluation.Sampling;
using KnowledgeGraph.Rebuild.Collecting;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg extract</c>: what each article states, without building a graph.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var threads = CommonOptions.Threads();
        var confidence = CommonOptions.MinConfidence();
        var sample = new Option<int?>("--sample") { Description = "Print so many claims drawn by seed, as JSON without rules, for a reader to judge by their words.", HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Which draw.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var command = new Command("extract", "Print what each article states: entities, figures and claims, with their places.\n\nExample: kg extract seeds/articles --json > facts.jsonl")
        {
            paths, json, lexicon, threads, confidence, sample, seed,
        };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            parsed.GetValue(paths)!,
            parsed.GetValue(json),
            parsed.GetValue(sample) is { } count ? facts => ClaimSample.Draw(facts, count, parsed.GetValue(seed)) : null,
            new CorpusExtractor(CommonOptions.BuildOptions(parsed.GetValue(lexicon), parsed.GetValue(threads), minConfidence: parsed.GetValue(confidence))),
            cancel)));
        return command;
    }

    private static int Run(
        string[] paths, bool json, Func<IEnumerable<ArticleFacts>, IReadOnlyList<SampledClaim>>? draw, CorpusExtractor extractor, CancellationToken cancel)
    {
        var corpus = extractor.Extract(paths, Console.OpenStandardInput, cancellationToken: cancel);
        foreach (var drawn in draw?.Invoke(corpus.Facts) ?? [])
        {
            Terminal.Line(SampleJson.Of(drawn));
        }

        foreach (var facts in draw is null ? corpus.Facts : [])
        {
            if (json)
            {
                Terminal.Line(FactsJson.Of(facts));
            }
            else
            {
                FactsTable.Print(facts);
            }
        }

        foreach (var problem in corpus.Problems)
        {
            Terminal.Error(problem.ToString());
        }

        return corpus.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
