using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;

namespace KnowledgeGraph.Query.Statements;

/// <summary>A list of words that are no names, 算力、数据、算法和应用: read only where the question says how many there are.</summary>
internal static class TextList
{
    private const int Longest = 16;
    private static readonly char[] Breaks = ['，', ',', '；', ';', '。', '：', ':', '“', '”', '"', '（', '）', '(', ')', '—', '！', '？'];
    private static readonly string[] Joints = ["以及", "和", "与", "及"];
    private static readonly string[] Closing = ["等"];

    /// <summary>The items of the list behind a place, of so many as are asked for; <c>null</c> where there is none.</summary>
    public static StatementRead? Read(Asked asked, Statement statement, int from, int to)
    {
        var words = statement.Words;
        if (asked.Count is not { } count || count < 2)
        {
            return null;
        }

        for (var start = from; start < to;)
        {
            var end = words.IndexOfAny(Breaks, start) is >= 0 and var mark && mark < to ? mark : to;
            if (Items(words[start..end], count) is { } items)
            {
                return new StatementRead([.. items.Select(i => (IReadOnlyList<AnswerCell>)[Cells.Words(asked.Noun ?? "原文", i)])])
                {
                    Announced = ListCount.Among(statement, count) is { } total ? (double)total.Quantity.Value : null, AnnouncedText = ListCount.Among(statement, count)?.Core.Of(words),
                };
            }

            start = end + 1;
        }

        return null;
    }

    private static List<string>? Items(string stretch, int count)
    {
        var items = stretch.Split('、').ToList();
        if (items.Count is < 2 || items.Count > count || items.Count < count - 1)
        {
            return null;
        }

        var last = Closed(items[^1], count);
        if (items.Count == count - 1 && Array.Find(Joints, j => last.IndexOf(j, StringComparison.Ordinal) > 0) is { } joint)
        {
            var at = last.IndexOf(joint, StringComparison.Ordinal);
            items[^1] = last[..at];
            items.Add(last[(at + joint.Length)..]);
        }
        else
        {
            items[^1] = last;
        }

        items[0] = Opened(items[0]);
        return items.Count == count && items.TrueForAll(i => i.Length is > 0 and <= Longest) && items.Distinct(StringComparer.Ordinal).Count() == count ? [.. items.Select(i => i.Trim())] : null;
    }

    // 涉及算力: what leads to a list is no part of it.
    private static string Opened(string item)
    {
        var lead = StatementWords.Default.Of("listing").Select(w => (Word: w, At: item.LastIndexOf(w, StringComparison.Ordinal))).Where(p => p.At >= 0).OrderByDescending(p => p.At + p.Word.Length).FirstOrDefault();
        return lead.Word is null ? item : item[(lead.At + lead.Word.Length)..];
    }

    // 应用四个方面: neither is what counts it.
    private static string Closed(string item, int count)
    {
        var counted = Text.Numbers.QuantityScanner.Find(item).FirstOrDefault(q => (int)q.Quantity.Value == count && q.Core.Start > 0);
        var end = counted?.Core.Start ?? item.Length;
        var cut = Array.Find(Closing, c => item.IndexOf(c, StringComparison.Ordinal) > 0) is { } closing ? item.IndexOf(closing, StringComparison.Ordinal) : end;
        return item[..Math.Min(end, cut)];
    }
}
