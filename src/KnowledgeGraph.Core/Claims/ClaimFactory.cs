using System.Globalization;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Core.Claims;

/// <summary>Makes claims of one article and holds each to the first law: quoted, verbatim, complete.</summary>
public sealed class ClaimFactory(Article article)
{
    /// <summary>The longest quote accepted, in UTF-16 units.</summary>
    public const int LongestQuote = 400;

    /// <summary>Makes the claim: words outside the quote become supports, and everything is checked against the text.</summary>
    /// <exception cref="LawViolationException">A span lies outside the text, or the quote is empty or too long.</exception>
    public Claim Make(ClaimDraft draft)
    {
        Check(draft.Quote, "quote", draft);
        if (draft.Quote.Length > LongestQuote)
        {
            throw new LawViolationException($"{draft.Rule}: a quote of {draft.Quote.Length} characters in {article.Path}");
        }

        var claim = new Claim
        {
            Id = string.Empty,
            ArticleId = article.Id,
            Predicate = draft.Predicate,
            Subject = draft.Subject,
            Object = draft.Object,
            Time = draft.Time,
            Role = draft.Role,
            Batch = draft.Batch,
            Regime = draft.Regime,
            Modality = draft.Modality,
            Speaker = draft.Speaker,
            Quote = draft.Quote.Of(article.Text),
            Span = draft.Quote,
            Supports = Supports(draft),
            Rule = draft.Rule,
            Confidence = draft.Confidence,
        };
        return claim with { Id = IdOf(claim) };
    }

    private List<Support> Supports(ClaimDraft draft)
    {
        var supports = new List<Support>();
        Add("subject", draft.SubjectSpan);
        Add("object", draft.ObjectSpan);
        Add("date", draft.Time?.Span);
        Add("speaker", draft.SpeakerSpan);
        Add("context", draft.Context);
        return supports;

        void Add(string role, Span? span)
        {
            if (span is not { } stands)
            {
                return;
            }

            Check(stands, role, draft);
            if (!draft.Quote.Covers(stands))
            {
                supports.Add(new Support(role, stands.Of(article.Text), stands));
            }
        }
    }

    private void Check(Span span, string role, ClaimDraft draft)
    {
        if (span.Start < 0 || span.End > article.Text.Length || span.Length <= 0)
        {
            throw new LawViolationException($"{draft.Rule}: the {role} {span} is not in {article.Path}");
        }
    }

    private static string IdOf(Claim claim)
    {
        var text = string.Join('\u001F',
            claim.ArticleId, claim.Predicate, claim.Subject, claim.Object, claim.Time?.Text, claim.Time?.Value?.Name,
            claim.Role, claim.Batch, claim.Regime, claim.Modality.ToString(), claim.Speaker,
            claim.Span.Start.ToString(CultureInfo.InvariantCulture), claim.Span.End.ToString(CultureInfo.InvariantCulture));
        return "k/" + ContentHash.Of(text)[..16];
    }
}
