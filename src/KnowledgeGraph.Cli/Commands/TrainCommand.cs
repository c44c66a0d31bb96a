using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Scoring;
using KnowledgeGraph.Extraction.Recognition.Training;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg train</c>: learns the recogniser's model from annotated sentences; <c>kg train confidence</c> that of claims, <c>kg train relations</c> that of pairs of names.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var names = new Argument<string[]>("NAMES") { Description = "Annotated sentences: in CLUENER's form, one JSON object a line, or .txt, names in place as [surface|Type].", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { Description = "Where the model file goes.", Required = true };
        var others = new Option<string[]>("--others") { Description = "Further annotated files with other types (.bio, .bmes): their names become lists.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var heldOut = new Option<int>("--held-out") { Description = "Leave every Nth sentence out of learning and score on those; 0 learns from all.", DefaultValueFactory = _ => 0 };
        var epochs = new Option<int>("--epochs") { Description = "How often every sentence is seen.", DefaultValueFactory = _ => new TrainingOptions().Epochs };
        var exchanges = new Option<int>("--exchanges") { Description = "How often every sentence is learnt from again with other names of its types in place of its own.", DefaultValueFactory = _ => 0 };
        var dropout = new Option<float>("--dropout") { Description = "The share of features left out at random while learning.", DefaultValueFactory = _ => new TrainingOptions().Dropout };
        var penalty = new Option<float>("--penalty") { Description = "How strongly weights are drawn to zero.", DefaultValueFactory = _ => new TrainingOptions().Penalty };
        var boldness = new Option<int>("--boldness") { Description = "How much rather a name than none is found, in units of the model (24 to the natural logarithm).", DefaultValueFactory = _ => 0 };
        var lists = new Option<string[]>("--lists") { Description = "Which shipped lists of well-known names the model carries.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. new TrainingOptions().Lists] };
        lists.AcceptOnlyFromAmong([.. new TrainingOptions().Lists, "none"]);
        var command = new Command("train", "Learn the recogniser's model. The same files give the same bytes.\n\nExample: kg train cluener/train.json --others a.bio b.bio --out names.model\nkg train seeds/recogniser/sentences/*.txt --others a.bio b.bio --out field.model") { names, output, others, heldOut, epochs, exchanges, dropout, penalty, boldness, lists };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            parsed.GetValue(names)!,
            parsed.GetValue(others)!,
            parsed.GetValue(output)!,
            parsed.GetValue(heldOut),
            new TrainingOptions { Epochs = parsed.GetValue(epochs), Exchanges = parsed.GetValue(exchanges), Dropout = parsed.GetValue(dropout), Penalty = parsed.GetValue(penalty), Boldness = parsed.GetValue(boldness), Lists = parsed.GetValue(lists)! },
            cancel)));
        command.Subcommands.Add(TrainConfidenceCommand.Create());
        command.Subcommands.Add(TrainRelationsCommand.Create());
        command.Subcommands.Add(TrainRejoinCommand.Create());
        return command;
    }

    private static int Run(string[] names, string[] others, string output, int heldOut, TrainingOptions options, CancellationToken cancel)
    {
        try
        {
            if (names.Select(AnnotatedFile.IsInline).Distinct().Count() > 1)
            {
                throw new CommandFailure("The files mark different types: learn from .txt alone, or from files of CLUENER's form alone.");
            }

            var lists = others.SelectMany(AnnotatedFile.Read).ToList();
            var parts = names.Select(file => Split(AnnotatedFile.IsInline(file) ? InlineReader.Read(file) : CluenerReader.Read(file), heldOut)).ToList();
            var (learn, keep) = (parts.SelectMany(part => part.Learn).ToList(), parts.SelectMany(part => part.Keep).ToList());
            options = options with { Types = AnnotatedFile.IsInline(names[0]) ? RecognisedTypes.Field : RecognisedTypes.General };
            var model = ModelTrainer.Train(learn, lists, options, new EpochLines(options.Epochs), cancel);
            File.WriteAllBytes(output, model);
            Terminal.Line($"{output}: {model.Length} bytes, learnt from {learn.Count} sentences.");
            if (keep.Count > 0)
            {
                NameScoreTable.Print(NameScores.Of(Recogniser.Load(output), keep));
            }

            return ExitCodes.Done;
        }
        catch (Exception e) when (e is CorpusFormatException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(e.Message);
        }
    }

    private static (List<AnnotatedSentence> Learn, List<AnnotatedSentence> Keep) Split(IReadOnlyList<AnnotatedSentence> sentences, int every)
    {
        var kept = sentences.Where((_, i) => every > 0 && i % every == every / 2).ToList();
        var texts = kept.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        return ([.. sentences.Where(s => !texts.Contains(s.Text))], kept);
    }

    private sealed class EpochLines(int epochs) : IProgress<int>
    {
        public void Report(int value) => Terminal.Note($"epoch {value} of {epochs}");
    }
}
