using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Ordinary words hide the names that they contain by chance: 小米 in 小米粒. Where two names lie in one such word it is the
/// seam that misleads, and the shorter one at its start is meant: 北京 in 北京东城, not 京东.
/// </summary>
internal static class OrdinaryWords
{
    public static void Hide(List<Draft> drafts, IReadOnlyList<GazetteerHit> hits)
    {
        foreach (var word in hits.Where(hit => hit.Senses.Count == 0).Select(hit => hit.Span))
        {
            var inside = drafts.Where(draft => draft.Source == MentionSource.Gazetteer && word.Covers(draft.Span)).Select(draft => draft.Span).Distinct().ToList();
            var meant = inside.Where(span => span.Start == word.Start).OrderBy(span => span.Length).Take(inside.Count > 1 ? 1 : 0).ToList();
            drafts.RemoveAll(draft => draft.Source == MentionSource.Gazetteer && !meant.Contains(draft.Span)
                && (word.Covers(draft.Span) || (word.Overlaps(draft.Span) && !draft.Span.Covers(word))));
        }
    }
}
