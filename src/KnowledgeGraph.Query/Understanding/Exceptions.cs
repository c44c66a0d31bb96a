using System.Buffers;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Names that an answer must leave out: 除腾讯外, GPT-4以外, 除了文心一言.</summary>
internal static class Exceptions
{
    private static readonly SearchValues<string> Asking = SearchValues.Create(["哪", "谁", "几", "多少", "什么", "在"], StringComparison.Ordinal);
    private static readonly string[] Before = ["除了", "除去", "除开", "除", "不算", "不包括", "不含", "去掉", "扣掉", "扣除", "刨去", "刨除", "抛开", "剔除", "减去"];
    private static readonly string[] Behind = ["以外", "之外", "除外"];

    private const int Longest = 13;

    /// <summary>The links of a folded text that are left out, with those joined to them by 和.</summary>
    public static IReadOnlyList<Link> Of(string text, IReadOnlyList<Link> links)
    {
        var left = new List<Link>();
        for (var i = 0; i < links.Count; i++)
        {
            var isNext = left.Count > 0 && left[^1] == links[i - 1] && text[links[i - 1].Span.End..links[i].Span.Start].Trim() is "和" or "与" or "、" or "及" or "以及";
            if (isNext || IsLeftOut(text, links[i].Span))
            {
                left.Add(links[i]);
            }
        }

        for (var i = links.Count - 2; i >= 0; i--)
        {
            if (left.Contains(links[i + 1]) && !left.Contains(links[i]) && text[links[i].Span.End..links[i + 1].Span.Start].Trim() is "和" or "与" or "、" or "及" or "以及")
            {
                left.Insert(0, links[i]);
            }
        }

        return left;
    }

    /// <summary>Words without a link that are left out: 社保基金之外, where the graph has the fund by its long name.</summary>
    public static Span? Unlinked(string text, Span piece, IReadOnlyList<Link> links)
    {
        foreach (var word in Behind)
        {
            var end = text.IndexOf(word, piece.Start, piece.End - piece.Start, StringComparison.Ordinal);
            var start = end;
            while (start > piece.Start && char.IsLetterOrDigit(text[start - 1]))
            {
                start--;
            }

            var before = Array.Find(Before, w => end > start && text.AsSpan(start).StartsWith(w, StringComparison.Ordinal));
            var span = new Span(Math.Max(0, start + (before?.Length ?? 0)), Math.Max(0, end));
            if (end > 0 && span.Length is > 1 and < Longest && (before is not null || start == piece.Start) && text.AsSpan(span.Start, span.Length).IndexOfAny(Asking) < 0 && !text.AsSpan(span.Start).StartsWith("此", StringComparison.Ordinal) && !links.Any(l => l.Span.Overlaps(span)))
            {
                return span;
            }
        }

        return null;
    }

    private static bool IsLeftOut(string text, Span span)
    {
        var head = text[..span.Start].TrimEnd();
        return Array.Exists(Before, w => head.EndsWith(w, StringComparison.Ordinal)) || Array.Exists(Behind, w => text.AsSpan(span.End).TrimStart().StartsWith(w, StringComparison.Ordinal));
    }
}
