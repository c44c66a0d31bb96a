using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Whether what stands between a name and a word for it brings in another of its kind that has no name: 另一家机构, 两款模型, 某市.</summary>
internal static class OthersBetween
{
    private const int NumberReach = 6;
    private static readonly string[] Others = WordData.List("context", "others-between.others");

    /// <summary>Whether another is brought in, or several of the class itself (3款模型).</summary>
    public static bool In(ReadOnlySpan<char> words, string head)
    {
        if (AnyWord.In(words, Others))
        {
            return true;
        }

        for (var at = head.Length == 0 ? -1 : words.IndexOf(head, StringComparison.Ordinal); at >= 0;)
        {
            if (IsCounted(words[Math.Max(0, at - NumberReach)..at]))
            {
                return true;
            }

            var next = words[(at + head.Length)..].IndexOf(head, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + head.Length + next;
        }

        return false;
    }

    private static bool IsCounted(ReadOnlySpan<char> before)
    {
        var unit = before.IndexOfAny("款家个套种类台");
        return unit > 0 && (char.IsAsciiDigit(before[unit - 1]) || "一二三四五六七八九十百千两几数多余".Contains(before[unit - 1], StringComparison.Ordinal));
    }
}
