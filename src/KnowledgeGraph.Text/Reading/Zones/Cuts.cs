using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>What interrupts running text: pictures (also linked ones, also with a wrapped address) and block tags.</summary>
internal static class Cuts
{
    private const int LongestAlternative = 400;
    private const int LongestAddress = 2000;
    private static readonly string[] BlockTags =
        ["p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table", "tr", "td", "blockquote", "section", "article", "figure", "hr", "img", "!--"];

    /// <summary>The interruptions inside the span, in order.</summary>
    public static List<(Span Span, bool IsImage)> Find(string text, Span span)
    {
        var found = new List<(Span Span, bool IsImage)>();
        var at = span.Start;
        while (at < span.End)
        {
            var next = text.AsSpan(at, span.End - at).IndexOfAny("!<[");
            if (next < 0)
            {
                break;
            }

            at += next;
            var end = text[at] == '<' ? TagEnd(text, at) : ImageEnd(text, at);
            if (end > at && end <= span.End)
            {
                found.Add((new Span(at, end), text[at] != '<' || text.AsSpan(at).StartsWith("<img", StringComparison.OrdinalIgnoreCase)));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static int ImageEnd(string text, int at)
    {
        if (text[at] == '!')
        {
            return at + 1 < text.Length && text[at + 1] == '[' ? LinkEnd(text, at + 1) : -1;
        }

        if (string.CompareOrdinal(text, at, "[![", 0, 3) != 0 || LinkEnd(text, at + 2) is not (> 0 and var inner))
        {
            return -1;
        }

        return inner < text.Length && text[inner] == ']' ? AddressEnd(text, inner + 1) : -1;
    }

    private static int LinkEnd(string text, int open)
    {
        var length = Math.Min(LongestAlternative, text.Length - open);
        var close = text.AsSpan(open, length).IndexOf("](");
        return close < 0 ? -1 : AddressEnd(text, open + close + 1);
    }

    private static int AddressEnd(string text, int open)
    {
        if (open >= text.Length || text[open] != '(')
        {
            return -1;
        }

        var depth = 0;
        for (var i = open; i < Math.Min(text.Length, open + LongestAddress); i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static int TagEnd(string text, int at)
    {
        var name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        foreach (var tag in BlockTags)
        {
            var after = name + tag.Length;
            if (after < text.Length && string.Compare(text, name, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (text[after] is '>' or ' ' or '/' || tag == "!--"))
            {
                var close = text.IndexOf('>', after);
                return close < 0 ? -1 : close + 1;
            }
        }

        return -1;
    }
}
