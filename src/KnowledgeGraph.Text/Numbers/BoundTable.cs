using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>The words around a number that limit its value, <c>Data/bounds.tsv</c>.</summary>
internal static class BoundTable
{
    private static readonly SurfaceIndex<Bound> Before = new(Rows("before"), fromEnd: true);
    private static readonly SurfaceIndex<Bound> Between = new(Rows("between"));
    private static readonly SurfaceIndex<Bound> After = new(Rows("after"));

    /// <summary>Moves <paramref name="start"/> left over a bounding word and at most one space.</summary>
    public static bool TryBefore(string text, ref int start, out Bound bound)
    {
        var end = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        if (!Before.TryMatch(text, end, static (_, _, _) => true, out var word, out bound) || IsInsideWord(text, end - word.Length, word))
        {
            return false;
        }

        start = end - word.Length;
        return true;
    }

    /// <summary>Moves <paramref name="end"/> right over 多, 余 or 来.</summary>
    public static bool TryBetween(string text, ref int end, out Bound bound)
    {
        if (!Between.TryMatch(text, end, static (_, _, _) => true, out var word, out bound))
        {
            return false;
        }

        end += word.Length;
        return true;
    }

    /// <summary>Moves <paramref name="end"/> right over a bounding word and at most one space.</summary>
    public static bool TryAfter(string text, ref int end, out Bound bound)
    {
        var start = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (!After.TryMatch(text, start, static (_, _, _) => true, out var word, out bound))
        {
            return false;
        }

        if (start + word.Length < text.Length && text[start + word.Length] == '文' && word is "上下")
        {
            return false;
        }

        end = start + word.Length;
        return true;
    }

    // 最近, 附近 and 预约 end in a bounding word that is none there.
    private static bool IsInsideWord(string text, int start, string word) =>
        start > 0 && word.Length == 1 && word[0] switch
        {
            '近' => text[start - 1] is '最' or '附' or '靠' or '邻',
            '约' => text[start - 1] is '预' or '合' or '签' or '契' or '节' or '公',
            '超' => text[start - 1] is '反' or '赶',
            '达' => text[start - 1] is '表' or '传' or '抵' or '到' or '伟' or '发',
            _ => false,
        };

    private static IEnumerable<(string Word, Bound Bound)> Rows(string place) => NumberData.Rows("bounds.tsv")
        .Where(row => string.Equals(row[1], place, StringComparison.Ordinal))
        .Select(row => (row[0], Enum.Parse<Bound>(row[2])));
}
