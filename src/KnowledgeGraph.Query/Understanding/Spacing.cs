using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Blanks that part nothing: between digits and their unit (2023 年), inside 《 》, and everywhere where each character stands apart.</summary>
internal static partial class Spacing
{
    /// <summary>The folded question without such blanks; those that part words stay.</summary>
    public static string Close(string text)
    {
        text = text.Replace("<<", "《", StringComparison.Ordinal).Replace(">>", "》", StringComparison.Ordinal);
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        text = IsSpelledApart(text) ? Apart().Replace(text, string.Empty) : text;
        text = Title().Replace(text, t => InTitle().Replace(t.Value, string.Empty));
        return BeforeNumber().Replace(AfterNumber().Replace(text, string.Empty), string.Empty).Trim();
    }

    // Most Chinese characters with a blank behind them.
    private static bool IsSpelledApart(string text) => Alone().Count(text) is var alone && alone > 2 && alone * 10 > Han().Count(text) * 7;

    [GeneratedRegex("[\\u4e00-\\u9fff] (?=\\S( |$))")]
    private static partial Regex Alone();

    [GeneratedRegex("[\\u4e00-\\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex("(?<=\\S) (?=\\S( |$))")]
    private static partial Regex Apart();

    [GeneratedRegex("《[^《》]*》")]
    private static partial Regex Title();

    [GeneratedRegex("(?<=《) +| +(?=》)|(?<=[\\u4e00-\\u9fff（(]) +| +(?=[\\u4e00-\\u9fff（）()])")]
    private static partial Regex InTitle();

    [GeneratedRegex("(?<=[0-9]) +(?=[年月日号时分万亿个家款项种名位人元次倍轮岁%])")]
    private static partial Regex AfterNumber();

    [GeneratedRegex("(?<=[年月第约近超]) +(?=[0-9])|(?<=(是|在|到|至|于|自|从)) +(?=20[0-9]{2})")]
    private static partial Regex BeforeNumber();
}
