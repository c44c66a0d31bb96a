using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Reads 备案没备案, 通没通过备案 and 开不开源 as 是否备案, 是否通过备案 and 是否开源.</summary>
internal static partial class EitherOr
{
    private const int Longest = 4;

    /// <summary>The folded question with such a verb behind 是否; what is a wording as it stands (有没有, 是不是) stays.</summary>
    public static string Read(string text)
    {
        text = Amounts().Replace(Done().Replace(text, "了没有"), "是否");
        foreach (var match in Twice().Matches(text).Reverse())
        {
            if (!Wordings.Default.Has(match.Value) && Verb(text, match) is { } verb)
            {
                text = text[..match.Index] + "是否" + verb + text[(match.Groups["not"].Index + 1 + verb.Length)..];
            }
        }

        return text;
    }

    // The longest relation, or word that claims must say, that begins with what stands twice.
    private static string? Verb(string text, Match match)
    {
        var start = match.Groups["not"].Index + 1;
        for (var length = Math.Min(match.Groups["verb"].Length + Longest, text.Length - start); length >= match.Groups["verb"].Length; length--)
        {
            var verb = text.Substring(start, length);
            if (Wordings.Default.IsRelation(verb) || Wordings.Default.Of("said").Contains(verb, StringComparer.Ordinal))
            {
                return verb;
            }
        }

        return null;
    }

    [GeneratedRegex("过没过(?!备案|审|会|的)")]
    private static partial Regex Done();

    // 有没有超过千亿 asks, and leaves out none.
    [GeneratedRegex("有没有(?=超过|超出|达到|突破|高于|低于|少于|多于|大于|小于|不到)")]
    private static partial Regex Amounts();

    [GeneratedRegex("(?<verb>[\\u4e00-\\u9fff]{1,2})(?<not>没|不)\\k<verb>")]
    private static partial Regex Twice();
}
