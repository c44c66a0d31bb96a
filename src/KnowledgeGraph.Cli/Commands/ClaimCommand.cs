using System.CommandLine;
using KnowledgeGraph.Cli.Deciding;
using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg claim</c>: decisions of people on single claims, kept in the ledger.</summary>
internal static class ClaimCommand
{
    public static Command Create() => new("claim", "Decide on a claim; the decision is a line of the ledger and holds at every build.\n\nExamples:\n  kg claim reject k/0123456789abcdef --why \"the quote speaks of another model\"\n  kg claim correct k/0123456789abcdef --set object=华为云 --why \"the maker is named in the title\"\n  kg claim undo k/0123456789abcdef --why \"I misread it\"")
    {
        Decision("reject", "The claim is wrong: it states nothing from now on, and is shown as rejected.", LedgerAct.Reject),
        Decision("confirm", "The claim is right, however unsure its rule.", LedgerAct.Confirm),
        Correction(),
        Decision("undo", "The last decision on the claim no longer holds.", LedgerAct.Undo),
    };

    private static Command Decision(string name, string description, LedgerAct act)
    {
        var command = new Command(name, description);
        Complete(command, act, null);
        return command;
    }

    private static Command Correction()
    {
        var set = new Option<LedgerChange>("--set")
        {
            Description = $"What is changed: {string.Join("=…, ", LedgerChange.Fields)}=…; a subject or object by name or id.",
            HelpName = "FIELD=VALUE",
            Required = true,
            CustomParser = result =>
            {
                var change = LedgerChange.Parse(result.Tokens[0].Value);
                if (change is null)
                {
                    result.AddError($"--set takes {string.Join("=…, ", LedgerChange.Fields)}=…, not {result.Tokens[0].Value}.");
                }

                return change!;
            },
        };
        var command = new Command("correct", "The claim is right once something in it is changed.") { set };
        Complete(command, LedgerAct.Correct, set);
        return command;
    }

    private static void Complete(Command command, LedgerAct act, Option<LedgerChange>? set)
    {
        var id = new Argument<string>("ID") { Description = "The claim's id, k/…" };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var options = new DecisionOptions();
        command.Arguments.Add(id);
        command.Options.Add(to);
        command.Options.Add(json);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var graph = await StoredGraph.ReadAsync(parsed.GetValue(to)!, cancel).ConfigureAwait(false);
            var claim = graph.Demand(parsed.GetValue(id)!, "Claim");
            var fact = graph.FactOf(claim);
            var row = new LedgerRow { Date = default, Act = act, Target = claim.Id, Fact = fact, Change = set is null ? null : parsed.GetValue(set), Why = string.Empty };
            return DecisionWriter.Write(row, $"{claim.Id}: {fact.Subject} {fact.Predicate} {fact.Object}", options, parsed, parsed.GetValue(json));
        });
    }
}
