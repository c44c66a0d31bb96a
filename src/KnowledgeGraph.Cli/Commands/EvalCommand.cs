using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Running;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg eval</c>: extraction against hand-checked facts.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "A folder of annotated files, or one of them.", Arity = ArgumentArity.ZeroOrOne };
        var articles = new Argument<string[]>("ARTICLES") { Description = "Where the articles stand: folders or files.", Arity = ArgumentArity.ZeroOrMore };
        var finance = new Option<string?>("--finre") { Description = "Score the rules on sentences of the FinRE corpus (head, tail, relation, sentence) with their names given.", HelpName = "FILE" };
        var cluener = new Option<string?>("--cluener") { Description = "Score the recogniser alone on sentences marked in CLUENER's form.", HelpName = "FILE" };
        var model = new Option<string?>("--model") { Description = "With --cluener: the recogniser's model, in place of the shipped one.", HelpName = "FILE" };
        var json = CommonOptions.Json();
        var errors = new Option<bool>("--errors") { Description = "Print everything that was missed or found too much; never for files set aside." };
        var setAside = new Option<string?>("--set-aside") { Description = "A list of annotated files that nobody tunes to, one name a line: scored apart.", HelpName = "FILE" };
        var unknown = new Option<bool>("--unknown-names") { Description = "Take every lexicon row away that has a name in the scored article." };
        var annotated = new Option<bool>("--annotated-names") { Description = "Take the names that annotators marked instead of finding them: the rules alone." };
        var lexicon = CommonOptions.LexiconFolder();
        var command = new Command("eval", "Score extraction against annotated articles.\n\nExample: kg eval gold seeds articles --errors")
        {
            gold, articles, json, errors, setAside, unknown, annotated, finance, cluener, model, lexicon,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(finance) is null && parsed.GetResult(cluener) is null && (parsed.GetResult(gold) is not { Tokens.Count: > 0 } || parsed.GetResult(articles) is not { Tokens.Count: > 0 }))
            {
                parsed.AddError("kg eval needs GOLD and ARTICLES: the annotated files, and where their articles stand.");
            }
        });
        command.SetAction((parsed, cancel) =>
        {
            if (parsed.GetValue(cluener) is { } marked)
            {
                return Task.FromResult(NameEvaluation.Run(marked, parsed.GetValue(model), parsed.GetValue(json)));
            }

            if (parsed.GetValue(finance) is { } sentences)
            {
                SentenceEvaluation.Run(sentences, CommonOptions.BuildOptions(parsed.GetValue(lexicon), threads: 1).Lexicon, parsed.GetValue(json), parsed.GetValue(errors));
                return Task.FromResult(ExitCodes.Done);
            }

            var mode = parsed.GetValue(annotated) ? EvaluationMode.AnnotatedNames
                : parsed.GetValue(unknown) ? EvaluationMode.UnknownNames
                : EvaluationMode.Whole;
            var aside = parsed.GetValue(setAside) is { } list ? SetAside.Read(list) : new HashSet<string>(StringComparer.Ordinal);
            var files = AnnotatedArticles.Gold(parsed.GetValue(gold)!);
            var (texts, problems) = AnnotatedArticles.Texts(parsed.GetValue(articles)!, files);
            var run = new EvaluationRun(CommonOptions.BuildOptions(parsed.GetValue(lexicon), threads: 1).Lexicon, texts);
            Print(Parts(run, files, aside, mode, cancel), parsed.GetValue(json), parsed.GetValue(errors));
            return Task.FromResult(problems == 0 ? ExitCodes.Done : ExitCodes.Failed);
        });
        return command;
    }

    private static List<EvaluationPart> Parts(
        EvaluationRun run, List<GoldFile> files, IReadOnlySet<string> aside, EvaluationMode mode, CancellationToken cancel)
    {
        var worked = files.Where(f => !aside.Contains(f.Name)).ToList();
        var kept = files.Where(f => aside.Contains(f.Name)).ToList();
        var parts = new List<EvaluationPart>();
        if (worked.Count > 0)
        {
            parts.Add(new EvaluationPart("worked on", run.Score(worked, mode, cancel), IsSetAside: false));
        }

        if (kept.Count > 0)
        {
            parts.Add(new EvaluationPart("set aside", run.Score(kept, mode, cancel), IsSetAside: true));
            if (mode == EvaluationMode.Whole)
            {
                parts.Add(new EvaluationPart("set aside, every name unknown", run.Score(kept, EvaluationMode.UnknownNames, cancel), IsSetAside: true));
            }
        }

        return parts;
    }

    private static void Print(List<EvaluationPart> parts, bool json, bool errors)
    {
        if (json)
        {
            Terminal.Line(EvaluationJson.Of(parts, errors));
            return;
        }

        foreach (var part in parts)
        {
            if (parts.Count > 1)
            {
                Terminal.Line(part.Name);
            }

            EvaluationTable.Print(part.Report, errors && !part.IsSetAside);
        }
    }
}
