using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What two organisations have together, told by both with a dash between them: 望溪大学—云杉联合实验室. Two with 和 or 与 between them are said to have one, not named.</summary>
internal static class JointUnits
{
    private const int Longest = 16;
    private const int LongestOwner = 14;
    private static readonly string[] Heads = WordData.List("mentions", "joint-units.heads");

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var head in Heads)
        {
            for (var at = text.Value.IndexOf(head, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(head, at + head.Length, StringComparison.Ordinal))
            {
                if (Start(text, at) is { } start)
                {
                    yield return new Draft(new Span(start, at + head.Length), EntityType.Institution, null, MentionSource.Pattern, "organization.joint", true);
                }
            }
        }
    }

    private static int? Start(ArticleText text, int head)
    {
        var dash = head;
        while (head - dash < Longest && (Characters.IsHan(text.At(dash - 1)) || char.IsAsciiLetterOrDigit(text.At(dash - 1)) || text.At(dash - 1) == ' '))
        {
            dash--;
        }

        var end = dash;
        while (IsDash(text.At(end - 1)))
        {
            end--;
        }

        return end < dash && end > 1 && head - dash >= 2 && IsNamed(text, dash, head) ? OwnerBefore(text, end) : null;
    }

    private static bool IsDash(char unit) => unit is '-' or '—' or '–' or '·' or '－' or '&';

    // Nobody does anything between the dash and the head: 大学——云杉科技建立了联合实验室.
    private static bool IsNamed(ArticleText text, int start, int head)
    {
        for (var at = start; at < head; at = Math.Max(at + 1, text.Words.At(at).End))
        {
            if (text.Words.KindAt(at) is WordKind.Verb or WordKind.Function && text.Atoms.StartingAt(at) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static int? OwnerBefore(ArticleText text, int end)
    {
        if (text.Atoms.EndingAt(end) is { } atom)
        {
            return atom.IsOrganization ? atom.Span.Start : null;
        }

        var length = OrganizationEnds.All.LengthBefore(text.Value, end);
        var start = length > 0 ? LeftWalk.Start(text, end - length, LongestOwner) : end;
        return length > 0 && end - length - start >= 2 ? start : null;
    }
}
