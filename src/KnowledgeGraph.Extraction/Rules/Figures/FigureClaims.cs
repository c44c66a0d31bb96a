using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Writes the draft of a figure's claim.</summary>
internal static class FigureClaims
{
    private const int LongestQuote = 120;

    public static ClaimDraft Draft(FigureSite site, Item owner, string predicate, string rule, int confidence, Modality modality) => new()
    {
        Predicate = predicate,
        Subject = owner.Key,
        SubjectSpan = owner.Named,
        Object = site.Figure.Key,
        ObjectSpan = site.Figure.Span,
        Quote = Quote(site, owner),
        Role = site.Figure.Measure,
        Time = TimeOf(site),
        Modality = modality,
        Rule = rule,
        Confidence = confidence,
    };

    private static Span Quote(FigureSite site, Item owner)
    {
        var both = site.Figure.Span.Union(owner.Span);
        var core = site.Sentence.Span.Covers(owner.Span) && both.Length <= LongestQuote ? both : site.Figure.Span;
        return QuoteFinder.Find(site.Context.Article, site.Sentence, core);
    }

    // The last time named before the figure in its sentence.
    private static ClaimTime? TimeOf(FigureSite site) =>
        site.Sentence.Items.LastOrDefault(i => i.Kind == ItemKind.Time && i.Span.End <= site.Figure.Span.Start)?.Time;
}
