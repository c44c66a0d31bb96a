using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Scoring;
using KnowledgeGraph.Rebuild.Collecting;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg eval</c>: extraction against hand-checked facts.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "A folder of annotated files, or one of them." };
        var articles = new Argument<string[]>("ARTICLES") { Description = "Where the articles stand: folders or files.", Arity = ArgumentArity.OneOrMore };
        var json = CommonOptions.Json();
        var errors = new Option<bool>("--errors") { Description = "Print everything that was missed or found too much." };
        var lexicon = CommonOptions.LexiconFolder();
        var threads = CommonOptions.Threads();
        var command = new Command("eval", "Score extraction against annotated articles.\n\nExample: kg eval gold seeds articles --errors") { gold, articles, json, errors, lexicon, threads };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            parsed.GetValue(gold)!,
            parsed.GetValue(articles)!,
            parsed.GetValue(json),
            parsed.GetValue(errors),
            new CorpusExtractor(CommonOptions.BuildOptions(parsed.GetValue(lexicon), parsed.GetValue(threads))),
            cancel)));
        return command;
    }

    private static int Run(string gold, string[] articles, bool json, bool errors, CorpusExtractor extractor, CancellationToken cancel)
    {
        var goldFiles = GoldFiles(gold);
        var corpus = extractor.Extract(articles, cancellationToken: cancel);
        var byName = corpus.Facts
            .GroupBy(f => Path.GetFileNameWithoutExtension(f.Article.Path), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var evaluator = new Evaluator();
        foreach (var file in goldFiles)
        {
            if (byName.TryGetValue(file.Name, out var facts))
            {
                evaluator.Add(file, facts);
            }
            else
            {
                Terminal.Note($"{file.Name} is annotated, but no article of that name is under {string.Join(' ', articles)}; it is not scored.");
            }
        }

        foreach (var problem in corpus.Problems)
        {
            Terminal.Error(problem.ToString());
        }

        if (!goldFiles.Exists(g => byName.ContainsKey(g.Name)))
        {
            throw new CommandFailure($"No annotated article was found under {string.Join(' ', articles)}; name the folder that holds the articles.");
        }

        if (json)
        {
            Terminal.Line(EvaluationJson.Of(evaluator.Report(), errors));
        }
        else
        {
            EvaluationTable.Print(evaluator.Report(), errors);
        }

        return corpus.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static List<GoldFile> GoldFiles(string gold)
    {
        if (!Directory.Exists(gold) && !File.Exists(gold))
        {
            throw new CommandFailure($"There is no file or folder {gold}; GOLD names a folder of annotated .json files, or one of them.");
        }

        var paths = Directory.Exists(gold)
            ? Directory.GetFiles(gold, "*.json").Where(f => !Path.GetFileName(f).StartsWith("questions", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            : Enumerable.Repeat(gold, 1);
        var files = paths.Select(GoldReader.Read).ToList();
        return files.Count > 0 ? files : throw new CommandFailure($"{gold} holds no annotated .json files.");
    }
}
