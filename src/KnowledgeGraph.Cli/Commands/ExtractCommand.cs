using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Sampling;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Text.Reading;

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
        var facts = new Option<bool>("--facts") { Description = "Print everything that was found, for kg merge: one graph of parts that several processes extract." };
        var command = new Command("extract", "Print what each article states: entities, figures and claims, with their places.\n\nExample: kg extract seeds/articles --json > facts.jsonl")
        {
            paths, json, lexicon, threads, confidence, sample, seed, facts,
        };
        command.SetAction((parsed, cancel) =>
        {
            var options = CommonOptions.BuildOptions(parsed.GetValue(lexicon), parsed.GetValue(threads), minConfidence: parsed.GetValue(confidence));
            var corpus = new CorpusExtractor(options).Extract(parsed.GetValue(paths)!, Console.OpenStandardInput, cancellationToken: cancel);
            if (parsed.GetValue(sample) is { } count)
            {
                Print(ClaimSample.Draw(corpus.Facts, count, parsed.GetValue(seed)), SampleJson.Of);
            }
            else if (parsed.GetValue(facts))
            {
                Terminal.Line(FactsWriter.Header(FactsStamp.Of(options)));
                Print(corpus.Facts, FactsWriter.Line);
            }
            else if (parsed.GetValue(json))
            {
                Print(corpus.Facts, f => FactsJson.Of(f));
            }
            else
            {
                corpus.Facts.ToList().ForEach(FactsTable.Print);
            }

            return Task.FromResult(Tell(corpus.Problems));
        });
        return command;
    }

    private static void Print<T>(IEnumerable<T> items, Func<T, string> line)
    {
        foreach (var item in items)
        {
            Terminal.Line(line(item));
        }
    }

    private static int Tell(IReadOnlyList<ReadProblem> problems)
    {
        foreach (var problem in problems)
        {
            Terminal.Error(problem.ToString());
        }

        return problems.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
