using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Deciding;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Reviewing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg review</c>: what a person should look at, and decisions on names.</summary>
internal static class ReviewCommand
{
    private const int UsualThreshold = 700;

    public static Command Create()
    {
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var lexicon = CommonOptions.LexiconFolder();
        var below = new Option<int>("--below") { Description = "List claims with less confidence than this, in thousandths.", HelpName = "N", DefaultValueFactory = _ => UsualThreshold };
        var limit = new Option<int>("--limit") { Description = "List at most so many items.", HelpName = "N", DefaultValueFactory = _ => 50 };
        var command = new Command("review", "List doubtful claims and merges with their evidence, the most doubtful first; decide with kg claim, kg review merge and kg review apart.\n\nExamples:\n  kg review --limit 20\n  kg review merge u/0123 c/baidu --why \"the report misspells it\"\n  kg review apart c/stepfun a/0123 --why \"here it is a word\"")
        {
            to, json, lexicon, below, limit,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var graph = await StoredGraph.ReadAsync(parsed.GetValue(to)!, cancel).ConfigureAwait(false);
            var facts = new LexiconFacts(CommonOptions.BuildOptions(parsed.GetValue(lexicon), 1).Lexicon);
            var items = new Reviewer(facts).Review(graph.Graph, parsed.GetValue(below));
            ReviewOutput.Print([.. items.Take(parsed.GetValue(limit))], items.Count, parsed.GetValue(json));
            return ExitCodes.Done;
        });
        command.Subcommands.Add(OfNames("merge", "Two entities are one.", "the other entity's id", "Entity", LedgerAct.Merge));
        command.Subcommands.Add(OfNames("apart", "What one article calls so is not this entity.", "the article's id", "Article", LedgerAct.Apart));
        command.Subcommands.Add(Undo());
        return command;
    }

    private static Command OfNames(string name, string description, string second, string label, LedgerAct act)
    {
        var (id, other, to, json, options) = Parts(second);
        var command = new Command(name, description) { id, other, to, json };
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var graph = await StoredGraph.ReadAsync(parsed.GetValue(to)!, cancel).ConfigureAwait(false);
            var first = graph.Demand(parsed.GetValue(id)!, "Entity");
            var last = graph.Demand(parsed.GetValue(other)!, label);
            var row = new LedgerRow { Date = default, Act = act, Target = first.Id, Other = last.Id, Why = string.Empty };
            return DecisionWriter.Write(row, string.Create(CultureInfo.InvariantCulture, $"{first.Id} ({first.Properties["name"]}) {last.Id}"), options, parsed, parsed.GetValue(json));
        });
        return command;
    }

    private static Command Undo()
    {
        var (id, other, _, json, options) = Parts("the other id of that decision");
        var command = new Command("undo", "The last decision on these two no longer holds.") { id, other, json };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var row = new LedgerRow { Date = default, Act = LedgerAct.Undo, Target = parsed.GetValue(id)!, Other = parsed.GetValue(other), Why = string.Empty };
            var ledger = LedgerFile.Read(parsed.GetValue(options.Ledger));
            return ledger.Holds(row)
                ? DecisionWriter.Write(row, $"{row.Target} {row.Other}", options, parsed, parsed.GetValue(json))
                : throw new CommandFailure($"{ledger.File} holds no decision on {row.Target} and {row.Other}.");
        });
        return command;
    }

    private static (Argument<string> Id, Argument<string> Other, Option<string> To, Option<bool> Json, DecisionOptions Options) Parts(string second) => (
        new Argument<string>("ID") { Description = "The entity's id." },
        new Argument<string>("OTHER") { Description = char.ToUpperInvariant(second[0]) + second[1..] + "." },
        CommonOptions.To(),
        CommonOptions.Json(),
        new DecisionOptions());
}
