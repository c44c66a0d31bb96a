using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Confidence;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Sentences;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg train confidence</c>: learns how far claims can be believed, and shows it article by article.</summary>
internal static class TrainConfidenceCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "A folder of annotated files." };
        var articles = new Argument<string[]>("ARTICLES") { Description = "Where the articles stand: folders or files.", Arity = ArgumentArity.OneOrMore };
        var finance = new Option<string?>("--finre") { Description = "Sentences of the FinRE corpus, which help with deals.", HelpName = "FILE" };
        var setAside = new Option<string?>("--set-aside") { Description = "A list of annotated files that nothing is learnt from, one name a line.", HelpName = "FILE" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write the weights to; without it only the table is printed.", HelpName = "FILE" };
        var penalty = new Option<double>("--penalty") { Description = "How strongly weights are held small.", HelpName = "X", DefaultValueFactory = _ => ConfidenceTrainer.DefaultPenalty };
        var lexicon = CommonOptions.LexiconFolder();
        var command = new Command("confidence", "Learn the confidence of claims from annotated articles and print how reliable it is, each article rated by what the others teach.\n\nExample: kg train confidence gold articles -o weights.tsv")
        {
            gold, articles, finance, setAside, output, penalty, lexicon,
        };
        command.SetAction(parsed =>
        {
            var options = CommonOptions.BuildOptions(parsed.GetValue(lexicon), threads: 1);
            var examples = new ConfidenceExamples(options.Lexicon);
            var aside = parsed.GetValue(setAside) is { } list ? SetAside.Read(list) : new HashSet<string>(StringComparer.Ordinal);
            var files = AnnotatedArticles.Gold(parsed.GetValue(gold)!).Where(f => !aside.Contains(f.Name)).ToList();
            var (texts, problems) = AnnotatedArticles.Texts(parsed.GetValue(articles)!, files);
            foreach (var file in files.Where(f => texts.ContainsKey(f.Name)))
            {
                examples.Add(file, texts[file.Name]);
            }

            examples.Add(parsed.GetValue(finance) is { } path ? RelatedSentenceReader.Read(path) : []);
            var validation = new CrossValidation(examples.All, examples.Expected, parsed.GetValue(penalty));
            ReliabilityTable.Print(validation);
            if (parsed.GetValue(output) is { } target)
            {
                File.WriteAllText(target, Table(ConfidenceTrainer.Train(examples.All, parsed.GetValue(penalty)), validation.Floor()));
            }

            return problems == 0 ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    private static string Table(IReadOnlyDictionary<string, int> weights, int floor) =>
        "# feature\tthousandths of a logit; floor: thousandths of a probability. Written by kg train confidence; see README.md.\n"
        + string.Create(CultureInfo.InvariantCulture, $"floor\t{floor}\n")
        + string.Concat(weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value}\n")));
}
