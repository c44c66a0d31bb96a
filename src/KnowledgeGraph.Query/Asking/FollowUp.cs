using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Asks what was asked before of another thing, place, time or batch: 上海呢, 那日日新呢, 2022年呢, 第二批呢.</summary>
internal static class FollowUp
{
    private static readonly string[][] Kinds =
    [
        ["Company", "Institution", "Government", "Media"], ["Model", "Product", "Technology"], ["Region"], ["Person"], ["Policy", "Report"], ["Event"],
    ];

    /// <summary>The question before with what the clause names in place of its like, or <c>null</c> for a clause that asks or tells more.</summary>
    public static Clause? Of(Clause clause, Clause before) => !before.IsAsking || !IsBare(clause) ? null : before with
    {
        Text = Reworded(clause, before),
        Links = clause.Links.Count == 0 ? before.Links : Replaced(clause.Links, before),
        Unknown = clause.Links.Count + clause.Unknown.Count == 0 ? before.Unknown : clause.Unknown,
        Except = clause.Links.Count == 0 ? before.Except : [],
        Group = clause.Links.Any(IsRegion) && before.Group == "region" ? null : before.Group,
        Time = clause.Time ?? before.Time,
        Times = clause.Times.Count > 0 ? [.. clause.Times.Select(t => t with { At = before.Times.Count > 0 ? before.Times[0].At : default })] : before.Times,
        Batch = clause.Batch ?? before.Batch,
        Pronoun = null,
    };

    private static string Reworded(Clause clause, Clause before) =>
        clause.Links is [var named, ..] && before.Links.FirstOrDefault(l => KindOf(l) == KindOf(named)) is { Text.Length: > 0 } old ? before.Text.Replace(old.Text, named.Text, StringComparison.Ordinal) : before.Text;

    private static bool IsBare(Clause clause) =>
        clause.Wants.Count + clause.Relations.Count + clause.Posts.Count + clause.Units.Count + clause.Terms.Count + clause.Amounts.Count + clause.Unclear.Count + clause.Said.Count + clause.Exact.Count + clause.Except.Count == 0
        && clause is { Extreme: 0, Order: 0, Group: null, Modality: null, Pronoun: null, IsNegated: false, Sums: false, Compares: false, AsksAgreement: false, AsksConnection: false, AsksSpeaker: false, HasRest: false }
        && (clause.Links.Count + clause.Unknown.Count + clause.Times.Count > 0 || clause.Batch is not null);

    // The new names stand where the ones of their kind stood; a place beside names of other kinds is one more, anything else is asked of in place of the first.
    private static IReadOnlyList<Link> Replaced(IReadOnlyList<Link> links, Clause before)
    {
        var kept = before.Links.ToList();
        foreach (var kind in links.GroupBy(KindOf))
        {
            var at = kept.FindIndex(l => KindOf(l) == kind.Key);
            var old = at >= 0 ? kept[at].Span : kept.Count > 0 ? kept[0].Span : default;
            if (at < 0 && kept.Count > 0 && !kind.All(IsRegion))
            {
                at = 0;
                kept.RemoveAt(0);
            }

            kept.RemoveAll(l => KindOf(l) == kind.Key);
            kept.InsertRange(Math.Clamp(at, 0, kept.Count), kind.Select(l => l with { Span = old }));
        }

        return kept;
    }

    private static int KindOf(Link link) => Array.FindIndex(Kinds, k => k.Contains(link.Entities[0].Label, StringComparer.Ordinal));

    private static bool IsRegion(Link link) => link.Entities.All(e => e.Label == "Region");
}
