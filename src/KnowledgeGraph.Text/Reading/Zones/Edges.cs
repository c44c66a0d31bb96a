using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>The ends of a stretch: white space and marks that only serve the layout.</summary>
internal static class Edges
{
    /// <summary>The span without white space and marks such as <c>#</c>, <c>**</c> and <c>_</c> at its ends.</summary>
    public static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && LeadingLength(text, start, end) is > 0 and var leading)
        {
            start = Math.Min(end, start + leading);
        }

        while (end > start && TrailingLength(text, start, end) is > 0 and var trailing)
        {
            end -= trailing;
        }

        return new Span(start, end);
    }

    /// <summary>The words of a short stretch without any marks, white space collapsed.</summary>
    public static string Plain(ReadOnlySpan<char> look)
    {
        var plain = new System.Text.StringBuilder(look.Length);
        foreach (var c in look)
        {
            if (char.IsWhiteSpace(c))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else if (c is not ('*' or '\\' or '#'))
            {
                plain.Append(c);
            }
        }

        return plain.ToString().Trim(' ', '_');
    }

    private static int LeadingLength(string text, int start, int end)
    {
        if (char.IsWhiteSpace(text[start]) || IsMark(text[start]) || text[start] == '>')
        {
            return 1;
        }

        var isItem = text[start] is '-' or '+' && start + 1 < end && text[start + 1] == ' ';
        return isItem ? 2 : text[start] == '<' && Markup.TagAt(text, start) is var tag && start + tag <= end ? tag : 0;
    }

    private static int TrailingLength(string text, int start, int end)
    {
        if (char.IsWhiteSpace(text[end - 1]) || IsMark(text[end - 1]))
        {
            return 1;
        }

        var open = text[end - 1] == '>' ? text.LastIndexOf('<', end - 1, end - start) : -1;
        return open >= 0 && open + Markup.TagAt(text, open) == end ? end - open : 0;
    }

    private static bool IsMark(char c) => c is '#' or '*' or '_' or '\\' or '\uFEFF' or '\u200B';
}
