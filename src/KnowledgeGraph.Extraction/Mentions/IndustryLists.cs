using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>甲、乙、丙等领域: where one of a list is a known line of business, all are.</summary>
internal static class IndustryLists
{
    private const int Longest = 6;
    private static readonly string[] Heads = ["行业", "领域", "产业", "场景", "商业领域", "应用场景", "多个行业", "多个领域", "多场景", "多个场景", "重点领域", "重点行业", "各行各业", "垂直领域", "多行业"];

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = text.Value.IndexOf('等', 0); at >= 0; at = text.Value.IndexOf('等', at + 1))
        {
            if (Array.Exists(Heads, head => text.Has(at + 1, head)))
            {
                var items = Items(text, at);
                if (items.Count >= 3 && items.Count(item => text.Atoms.StartingAt(item.Start) is { Type: EntityType.Industry } known && known.Span.End <= item.End) >= 2)
                {
                    foreach (var item in items.Where(item => text.Atoms.StartingAt(item.Start)?.Span != item))
                    {
                        yield return new Draft(item, EntityType.Industry, null, MentionSource.Pattern, "industry.list");
                    }
                }
            }
        }
    }

    private static List<Span> Items(ArticleText text, int end)
    {
        var items = new List<Span>();
        while (true)
        {
            var start = end;
            while (start > 0 && end - start <= Longest && Characters.IsHan(text.At(start - 1)))
            {
                start--;
            }

            var isWhole = text.At(start - 1) == '、';
            var first = isWhole ? start : LeftWalk.Start(text, end, Longest);
            if (end - first is >= 2 and <= Longest && (isWhole || LeftWalk.IsBoundary(text, first)))
            {
                items.Add(new Span(first, end));
            }

            if (!isWhole)
            {
                return items;
            }

            end = start - 1;
        }
    }
}
