using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Rebuild.Tests.Incremental.Walking;

/// <summary>Ledgers: none, a merge, a claim told by what it states, and decisions on claims that the graph holds.</summary>
internal static class Decisions
{
    public static Ledger Of(int seed, PropertyGraph graph)
    {
        var claims = graph.Nodes.Where(n => n.Labels.Contains("Claim", StringComparer.Ordinal)).Select(n => n.Id).ToArray();
        var random = new Random(seed);
        string Any() => claims.Length == 0 ? "k/none" : claims[random.Next(claims.Length)];
        LedgerRow[] rows = (seed % 6) switch
        {
            0 => [],
            1 => [Row(LedgerAct.Merge, "c/yunchen") with { Other = "c/chengtu" }],
            2 => [Row(LedgerAct.Reject, "k/none") with { Fact = new StatedFact("ACQUIRED", "衡界科技", "云辰科技", "衡界科技收购了云辰科技") }],
            3 => [Row(LedgerAct.Reject, Any()), Row(LedgerAct.Confirm, Any())],
            4 => [Row(LedgerAct.Correct, Any()) with { Change = new LedgerChange("modality", "denied") }],
            _ => [Row(LedgerAct.Correct, Any()) with { Change = new LedgerChange("subject", "衡界科技") }, Row(LedgerAct.Reject, Any())],
        };
        return rows.Length == 0 ? Ledger.Empty : Ledger.Parse("ledger.tsv", LedgerText.Header + "\n" + string.Join('\n', rows.Select(LedgerText.Line)));
    }

    private static LedgerRow Row(LedgerAct act, string target) => new() { Date = new DateOnly(2024, 1, 6), Act = act, Target = target, Why = "看过原文" };
}
