using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Decides between drafts that share characters: the longer wins, of two equally long ones the lexicon's. Inside a longer
/// name its maker or its mother organisation keeps its own mention where the longer one begins with it.
/// </summary>
internal static class Overlaps
{
    public static List<Draft> Resolve(IEnumerable<Draft> drafts)
    {
        var kept = new List<Draft>();
        foreach (var draft in drafts.OrderByDescending(draft => draft.Span.Length).ThenBy(draft => draft.Source).ThenBy(Rank).ThenBy(draft => draft.Span.Start).ThenBy(draft => draft.Rule, StringComparer.Ordinal))
        {
            if (kept.TrueForAll(other => !other.Span.Overlaps(draft.Span) || MayLieIn(draft, other)))
            {
                kept.Add(draft);
            }
        }

        kept.Sort((a, b) => a.Span.CompareTo(b.Span));
        return kept;
    }

    private static bool MayLieIn(Draft inner, Draft outer) =>
        inner.Span != outer.Span && outer.Span.Covers(inner.Span) && inner.Span.Start == outer.Span.Start && outer.Type switch
        {
            EntityType.Institution => inner.Type is EntityType.Institution or EntityType.Company or EntityType.Person,
            EntityType.Model or EntityType.Product or EntityType.Event or EntityType.Report => inner.Type == EntityType.Company,
            _ => false,
        };

    private static int Rank(Draft draft) => draft.Type switch
    {
        EntityType.Model => 0,
        EntityType.Company => 1,
        EntityType.Person => 2,
        EntityType.Institution => 3,
        EntityType.Technology => 9,
        EntityType.Industry => 8,
        _ => 5,
    };
}
