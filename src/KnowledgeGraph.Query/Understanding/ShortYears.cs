using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Spells out years that questions shorten: 23年11月, 2023 对比 2024. Names that begin with a year stay as they are.</summary>
internal static partial class ShortYears
{
    /// <summary>The text with full years.</summary>
    public static string Spell(string text) => Bare().Replace(Until().Replace(Short().Replace(text, "20$1年"), "20$1年"), "$1年");

    [GeneratedRegex("(?<![0-9.])(2[0-9])年(?=[0-9]{1,2}月|跟|和|与|、|比|各|的|里|年|$)")]
    private static partial Regex Short();

    [GeneratedRegex("(?<=[到至和与跟、从自在(（])(2[0-9])年(?![前后内间里来以])")]
    private static partial Regex Until();

    [GeneratedRegex("(?<![0-9a-z.-])(20[0-9]{2})(?=\\s|、|和|与|跟|对比|vs|，|,|$)")]
    private static partial Regex Bare();
}
