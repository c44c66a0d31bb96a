using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What a known firm runs in a place under its own name and the place's: 云杉移动甘肃公司, 云杉银行上海分行.</summary>
internal static class Branches
{
    private static readonly string[] Heads = ["分公司", "公司", "分行"];

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var head in Heads)
        {
            for (var at = 0; (at = text.Value.IndexOf(head, at, StringComparison.Ordinal)) >= 0; at++)
            {
                if (FirmBefore(text, at) is { } start)
                {
                    yield return new Draft(new Span(start, at + head.Length), EntityType.Company, null, MentionSource.Pattern, "organization.branch", true);
                }
            }
        }
    }

    private static int? FirmBefore(ArticleText text, int head)
    {
        var end = text.Atoms.EndingAt(head) is null && text.At(head - 1) is '省' or '市' ? head - 1 : head;
        return text.Atoms.EndingAt(end) is { Type: EntityType.Region } place && text.Atoms.EndingAt(place.Span.Start) is { Type: EntityType.Company } firm ? firm.Span.Start : null;
    }
}
