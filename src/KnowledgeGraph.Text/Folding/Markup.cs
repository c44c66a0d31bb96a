namespace KnowledgeGraph.Text.Folding;

/// <summary>Finds the markup inside running text that a reader does not see: emphasis, the address of a link, a tag, an entity.</summary>
internal static class Markup
{
    private const int LongestLink = 300;
    private const int LongestTag = 400;
    private static readonly (string Written, char Means)[] Entities =
    [
        ("&nbsp;", ' '), ("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\''),
        ("&ldquo;", '“'), ("&rdquo;", '”'), ("&middot;", '·'),
    ];

    /// <summary>The length of the link's tail <c>](address)</c> at the closing bracket, or 0.</summary>
    public static int LinkTail(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != '(')
        {
            return 0;
        }

        var rest = text[(at + 2)..];
        if (!rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) && rest[0] is not ('/' or '#'))
        {
            return 0;
        }

        var close = rest.IndexOfAny(')', '\n');
        return close >= 0 && rest[close] == ')' ? close + 3 : 0;
    }

    /// <summary>Whether the opening bracket begins a link.</summary>
    public static bool IsLinkHead(ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at, Math.Min(LongestLink, text.Length - at));
        var close = rest[1..].IndexOfAny("[]\n");
        return close >= 0 && rest[close + 1] == ']' && LinkTail(text, at + close + 1) > 0;
    }

    /// <summary>The length of the HTML tag or comment at the position, or 0.</summary>
    public static int TagAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at, Math.Min(LongestTag, text.Length - at));
        if (rest.Length < 3 || !(char.IsAsciiLetter(rest[1]) || (rest[1] is '/' or '!' && (char.IsAsciiLetter(rest[2]) || rest[2] == '-'))))
        {
            return 0;
        }

        var close = rest[1..].IndexOfAny('<', '>');
        return close >= 0 && rest[close + 1] == '>' ? close + 2 : 0;
    }

    /// <summary>The entity at the position: its length and meaning; length 0 when there is none.</summary>
    public static (int Length, char Means) EntityAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var (written, means) in Entities)
        {
            if (text[at..].StartsWith(written, StringComparison.Ordinal))
            {
                return (written.Length, means);
            }
        }

        return (0, '&');
    }
}
