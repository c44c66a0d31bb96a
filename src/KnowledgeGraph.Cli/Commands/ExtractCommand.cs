using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
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
        var command = new Command("extract", "Print what each article states: entities, figures and claims, with their places.\n\nExample: kg extract seeds/articles --json > facts.jsonl")
        {
            paths, json, lexicon, threads,
        };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            parsed.GetValue(paths)!,
            parsed.GetValue(json),
            new CorpusExtractor(CommonOptions.BuildOptions(parsed.GetValue(lexicon), parsed.GetValue(threads))),
            cancel)));
        return command;
    }

    private static int Run(string[] paths, bool json, CorpusExtractor extractor, CancellationToken cancel)
    {
        var corpus = extractor.Extract(paths, Console.OpenStandardInput, cancellationToken: cancel);
        foreach (var facts in corpus.Facts)
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
