using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>
/// What is known of a proposed claim that may tell right from wrong: who proposed it, what lies between its ends, how its ends were
/// found, what else the article says of them. Names and words are no features, so that nothing is learnt about a company.
/// </summary>
internal sealed class ClaimFeatures(ArticleContext context, IReadOnlyList<ClaimDraft> drafts)
{
    private readonly ILookup<(string, string, string), ClaimDraft> _same = drafts.ToLookup(Fact);
    private readonly ILookup<(string, string), ClaimDraft> _bySubject = drafts.ToLookup(d => (d.Predicate, d.Subject));
    private readonly ILookup<(string, string), ClaimDraft> _byObject = drafts.ToLookup(d => (d.Predicate, d.Object ?? string.Empty));

    /// <summary>The features of one of the drafts.</summary>
    public IReadOnlyList<string> Of(ClaimDraft draft)
    {
        var features = new List<string>(24) { "bias", "rule:" + draft.Rule, "predicate:" + draft.Predicate, "modality:" + draft.Modality, "prior:" + (draft.Confidence / 50 * 50) };
        features.Add("zone:" + (context.Article.ZoneAt(draft.Quote.Start)?.Kind ?? ZoneKind.Body));
        features.Add("types:" + TypeOf(draft.Subject) + ">" + TypeOf(draft.Object));
        AddBetween(features, draft);
        AddEnd(features, "subject", draft.Subject, draft.SubjectSpan, draft.Quote);
        AddEnd(features, "object", draft.Object, draft.ObjectSpan, draft.Quote);
        var same = _same[Fact(draft)].ToList();
        features.Add("rules:" + Few(same.Where(d => d.Quote.Overlaps(draft.Quote)).Select(d => d.Rule).Distinct(StringComparer.Ordinal).Count()));
        features.Add("said:" + Few(same.Select(d => context.SentenceAt(d.Quote.Start)?.Index).Distinct().Count()));
        features.Add("rival-objects:" + Few(Rivals(_bySubject[(draft.Predicate, draft.Subject)], draft, d => d.Object)));
        features.Add("rival-subjects:" + (draft.Object is null ? "0" : Few(Rivals(_byObject[(draft.Predicate, draft.Object)], draft, d => d.Subject))));
        return features;
    }

    private static (string, string, string) Fact(ClaimDraft draft) => (draft.Predicate, draft.Subject, draft.Object ?? draft.Time?.Value?.Name ?? string.Empty);

    private static int Rivals(IEnumerable<ClaimDraft> drafts, ClaimDraft draft, Func<ClaimDraft, string?> end) =>
        drafts.Where(d => d.Quote.Overlaps(draft.Quote)).Select(end).Distinct(StringComparer.Ordinal).Count() - 1;

    private string TypeOf(string? key) =>
        key is null ? "Time" : context.EntityByKey.TryGetValue(key, out var entity) ? entity.Type.ToString() : "Figure";

    private void AddBetween(List<string> features, ClaimDraft draft)
    {
        if ((draft.ObjectSpan ?? draft.Time?.Span) is not { } other || context.SentenceAt(draft.SubjectSpan.Start) is not { } sentence
            || !sentence.Span.Overlaps(other) || draft.SubjectSpan.Overlaps(other))
        {
            features.Add("between:elsewhere");
            return;
        }

        var (first, second) = draft.SubjectSpan.Start < other.Start ? (draft.SubjectSpan, other) : (other, draft.SubjectSpan);
        var gap = new Span(first.End, Math.Max(first.End, second.Start));
        features.Add("order:" + (first == draft.SubjectSpan ? "subject-first" : "object-first"));
        features.Add("gap:" + Length(gap.Length));
        features.Add("marks:" + Few(Marks(gap)));
        features.Add("names-between:" + Few(sentence.Items.Count(i => i.Span.Start >= gap.Start && i.Span.End <= gap.End)));
    }

    private int Marks(Span gap)
    {
        var count = 0;
        foreach (var unit in context.Article.Text.AsSpan(gap.Start, gap.Length))
        {
            count += unit is '，' or ',' or '；' or '：' or '。' ? 1 : 0;
        }

        return count;
    }

    private void AddEnd(List<string> features, string end, string? key, Span? span, Span quote)
    {
        if (key is null || span is not { } stands || !context.EntityByKey.TryGetValue(key, out var entity))
        {
            return;
        }

        var mention = entity.Mentions.FirstOrDefault(m => m.Span == stands) ?? entity.Mentions[0];
        features.Add(end + "-found-by:" + mention.Source);
        features.Add(end + "-named:" + Few(entity.Mentions.Count));
        if (!quote.Covers(stands))
        {
            features.Add(end + "-elsewhere");
        }
    }

    private static string Few(int count) => count switch { <= 0 => "0", 1 => "1", 2 => "2", _ => "3+" };

    private static string Length(int units) => units switch { 0 => "0", < 5 => "1-4", < 10 => "5-9", < 20 => "10-19", < 40 => "20-39", _ => "40+" };
}
