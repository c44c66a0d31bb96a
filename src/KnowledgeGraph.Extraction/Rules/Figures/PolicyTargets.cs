using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// What a place's policy aims at: 某市印发《方案》，提出到2027年产业规模达到500亿元 is the place's. Without a place it is nobody's: a policy has no firms.
/// </summary>
internal static class PolicyTargets
{
    private const int Opening = 12;
    private static readonly string[] Issuing = WordData.List("figure-owners", "policy-targets.issuing");
    private static readonly string[] Aiming = WordData.List("figure-owners", "policy-targets.aiming");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (!IsAim(site) || site.Before.Any(i => OwnerTypes.General(i.Type!.Value) || i.Type == EntityType.Region))
        {
            return null;
        }

        var place = site.Sentence.Items.FirstOrDefault(i => i.Type == EntityType.Region && i.Span.End <= site.Clause.Span.Start && IsIssuer(site, i));
        return place is not null && OwnerTypes.MayBeOfPlace(site) ? new FigureOwner(place, "target", 600) : null;
    }

    // 到2027年, 到2030年底
    private static bool IsAim(FigureSite site) =>
        site.Sentence.Items.LastOrDefault(i => i.Kind == ItemKind.Time && i.Span.End <= site.Figure.Span.Start) is { } time
        && AnyWord.In(site.Between(site.Sentence.Span.Start, site.Figure.Span.Start), Aiming)
        && site.Between(site.Sentence.Span.Start, time.Span.Start + 1).Contains('到', StringComparison.Ordinal);

    private static bool IsIssuer(FigureSite site, Item place)
    {
        var clause = site.Clauses.Covering(place.Span);
        var after = clause is null ? string.Empty : site.Between(place.Span.End, clause.Span.End);
        return clause is not null && AnyWord.In(after.AsSpan(0, Math.Min(Opening, after.Length)), Issuing);
    }
}
