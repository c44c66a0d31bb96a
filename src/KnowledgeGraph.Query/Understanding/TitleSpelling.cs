namespace KnowledgeGraph.Query.Understanding;

/// <summary>Whether a title in 《 》 is another one mistyped: one character that differs, is missing or stands too much. Digits and Latin letters are never mistyped: 报告2.0 is not 报告3.0.</summary>
internal static class TitleSpelling
{
    private const int Shortest = 6;

    /// <summary>Whether they differ in one character only.</summary>
    public static bool IsMistyped(string written, string title)
    {
        var start = written.AsSpan().CommonPrefixLength(title);
        var end = 0;
        while (end < Math.Min(written.Length, title.Length) - start && written[^(end + 1)] == title[^(end + 1)])
        {
            end++;
        }

        var (odd, meant) = (written[start..^end], title[start..^end]);
        return title.Length >= Shortest && odd.Length <= 1 && meant.Length <= 1 && odd.Length + meant.Length > 0 && (odd + meant).All(c => c is >= '\u4e00' and <= '\u9fff');
    }
}
