using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Pairs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg train relations</c>: learns what ties two names of a sentence where no rule reads it, and shows what it would add, article by article.</summary>
internal static class TrainRelationsCommand
{
    private static readonly int[] Margins = [4000, 3000, 2500, 2000, 1500, 1000];

    public static Command Create()
    {
        var articles = new Argument<string[]>("ARTICLES") { Description = "Where the articles stand: folders or files.", Arity = ArgumentArity.OneOrMore };
        var gold = new Option<string[]>("--gold") { Description = "Folders of annotated files.", HelpName = "DIR", Required = true, AllowMultipleArgumentsPerToken = true };
        var sentences = new Option<string[]>("--sentences") { Description = "Files of sentences with their names marked and all that they state.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var setAside = new Option<string?>("--set-aside") { Description = "A list of annotated files that nothing is learnt from, one name a line.", HelpName = "FILE" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write the weights to; without it only the table is printed.", HelpName = "FILE" };
        var penalty = new Option<double>("--penalty") { Description = "How strongly weights are held small.", HelpName = "X", DefaultValueFactory = _ => PairTrainer.DefaultPenalty };
        var lexicon = CommonOptions.LexiconFolder();
        var command = new Command("relations", "Learn relations that no rule reads and print what each margin would add, each article read by what the others teach.\n\nExample: kg train relations articles --gold gold --sentences ways/*.txt -o pairs.tsv")
        {
            articles, gold, sentences, setAside, output, penalty, lexicon,
        };
        command.SetAction(parsed =>
        {
            var examples = new PairExamples(CommonOptions.BuildOptions(parsed.GetValue(lexicon), threads: 1).Lexicon);
            var aside = parsed.GetValue(setAside) is { } list ? SetAside.Read(list) : new HashSet<string>(StringComparer.Ordinal);
            var files = parsed.GetValue(gold)!.SelectMany(AnnotatedArticles.Gold).Where(f => !aside.Contains(f.Name)).ToList();
            var (texts, problems) = AnnotatedArticles.Texts(parsed.GetValue(articles)!, files);
            foreach (var file in files.Where(f => texts.ContainsKey(f.Name)))
            {
                examples.Add(file, texts[file.Name]);
            }

            foreach (var sentence in parsed.GetValue(sentences)!.SelectMany(MarkedSentence.Read))
            {
                examples.Add(sentence);
            }

            var pairs = examples.All;
            Print(PairTrainer.Validate(pairs, parsed.GetValue(penalty)));
            if (parsed.GetValue(output) is { } target)
            {
                File.WriteAllText(target, "# relation\tfeature\tthousandths of a logit. Written by kg train relations; see README.md.\n"
                    + string.Concat(PairTrainer.Train(pairs, parsed.GetValue(penalty)).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Predicate}\t{w.Feature}\t{w.Weight}\n"))));
            }

            return problems == 0 ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    // Right of stated, of what no rule says that holds in other articles.
    private static void Print(IReadOnlyList<(JudgedPair Pair, int Score)> scored)
    {
        var best = scored.Where(s => !s.Pair.IsRuled).GroupBy(s => s.Pair.Fact, StringComparer.Ordinal).Select(g => g.MaxBy(s => s.Score)).ToList();
        foreach (var (name, of) in best.GroupBy(s => s.Pair.Predicate, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.ToList())).Append(("all", best)))
        {
            Terminal.Line(name.PadRight(16) + string.Join("  ", Margins.Select(margin => string.Create(CultureInfo.InvariantCulture,
                $"{margin}: {of.Count(s => s.Score >= margin && s.Pair.Example.IsRight)}/{of.Count(s => s.Score >= margin)}"))));
        }
    }
}
