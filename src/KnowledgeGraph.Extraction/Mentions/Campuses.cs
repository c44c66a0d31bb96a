using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A university's other seat is an institution of its own: 云溪大学（广州）.</summary>
internal static class Campuses
{
    public static IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = 0; (at = text.Value.IndexOf("大学", at, StringComparison.Ordinal)) >= 0; at++)
        {
            var open = at + 2;
            if (text.At(open) is '（' or '(' && text.Atoms.StartingAt(open + 1) is { Type: EntityType.Region } seat && text.At(seat.Span.End) is '）' or ')'
                && text.Atoms.EndingAt(open) is { Type: EntityType.Institution } university)
            {
                yield return new Draft(new Span(university.Span.Start, seat.Span.End + 1), EntityType.Institution, null, MentionSource.Pattern, "organization.campus", true);
            }
        }
    }
}
