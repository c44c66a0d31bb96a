using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>Joins what two clauses of one sentence say of one subject: 8月31日通过备案，成为首批获准上线的大模型.</summary>
public static class FilingMerge
{
    /// <summary>The drafts, those that do not contradict each other joined into the first.</summary>
    public static IEnumerable<ClaimDraft> Join(IEnumerable<ClaimDraft> drafts)
    {
        var joined = new List<ClaimDraft>();
        foreach (var draft in drafts)
        {
            var at = joined.FindIndex(d => Agree(d, draft));
            if (at < 0)
            {
                joined.Add(draft);
            }
            else
            {
                joined[at] = With(joined[at], draft);
            }
        }

        return joined;
    }

    // What the second alone says is shown beside the quote of the first.
    private static ClaimDraft With(ClaimDraft first, ClaimDraft second) => first with
    {
        Time = first.Time ?? second.Time,
        Batch = first.Batch ?? second.Batch,
        Regime = first.Regime ?? second.Regime,
        Context = first.Context ?? (first.Batch is null && second.Batch is not null && !first.Quote.Covers(second.Quote) ? second.Quote : null),
    };

    private static bool Agree(ClaimDraft a, ClaimDraft b) =>
        a.Predicate.Equals(b.Predicate, StringComparison.Ordinal) && a.Subject.Equals(b.Subject, StringComparison.Ordinal)
        && a.Modality == b.Modality && Fits(a.Time?.Text, b.Time?.Text) && Fits(a.Batch, b.Batch) && Fits(a.Regime, b.Regime);

    private static bool Fits(string? a, string? b) => a is null || b is null || a.Equals(b, StringComparison.Ordinal);
}
