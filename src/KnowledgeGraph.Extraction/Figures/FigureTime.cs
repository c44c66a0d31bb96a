using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Whether a time before a figure is the figure's.</summary>
internal static class FigureTime
{
    private const int LongestGap = 2;
    private static readonly string[] Foundings = WordData.List("figures", "figure-time.foundings");
    private static readonly string[] Starts = ["自", "从", "自从", "始于"];
    private static readonly string[] Since = WordData.List("figures", "figure-time.since");
    private static readonly string[] Bases = WordData.List("figures", "figure-time.bases");
    private static readonly string[] Outlooks = WordData.List("figures", "figure-time.outlooks");
    private static readonly string[] Turning = WordData.List("figures", "figure-time.turning");
    private static readonly string[] Before = ["之前", "以前", "前"];

    /// <summary>Whether the words before a time make it date nothing that follows: what is compared with (较去年), the year of a founding (成立于2015年).</summary>
    public static bool IsBase(ReadOnlySpan<char> before) => AnyWord.Ends(before, Bases) || AnyWord.Ends(before, Foundings);

    /// <summary>Whether the time is only where a period begins: 自2021年起, 2021年以来, 2023年8月上线后; what is counted since is of no day of it.</summary>
    public static bool IsStart(ReadOnlySpan<char> before, ReadOnlySpan<char> between)
    {
        var stop = between.IndexOfAny("，,；");
        var adverbial = (stop < 0 ? between : between[..stop]).Trim();
        return AnyWord.Ends(before, Starts) || AnyWord.Begins(between, Since) || (stop >= 0 && AnyWord.Ends(adverbial, Since));
    }

    /// <summary>Whether the time is of what is expected in a clause before, which says nothing but that: 预计2025年翻番，员工约770人.</summary>
    public static bool IsOfOutlook(ReadOnlySpan<char> before, ReadOnlySpan<char> between)
    {
        var stop = between.IndexOfAny("，,；");
        return stop > 1 && AnyWord.Ends(before.TrimEnd(), Outlooks) && !between[..stop].ContainsAnyInRange('0', '9') && AnyWord.In(between[..stop], Turning);
    }

    // 2030年前投资: not in that year. 2023年前三季度 is.
    private static bool IsDeadline(ReadOnlySpan<char> between) =>
        AnyWord.Begins(between, Before) && !(between.Length > 1 && between[0] == '前' && (char.IsAsciiDigit(between[1]) || "一二三四五六七八九十两几半后夕述期景沿".Contains(between[1], StringComparison.Ordinal)));

    /// <summary>
    /// Whether the time still holds after these words: not when it dates the founding of somebody (2017年成立的甲, 营收…), nor when
    /// the story has moved on (2023年8月…，随后…) or speaks of the whole year behind a quarter (四季度…，全年…).
    /// </summary>
    public static bool Reaches(TimeValue? time, ReadOnlySpan<char> between) => !IsDeadline(between.TrimStart()) &&
        (time?.Precision == TimePrecision.Year || between.IndexOf("全年", StringComparison.Ordinal) <= LongestGap) && !AnyWord.Begins(between.TrimStart(" ，,就便正式"), FigureWords.EventOf) && !AnyWord.In(between, FigureWords.Later);
}
