using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>The ends of a stretch: white space and marks that only serve the layout.</summary>
internal static class Edges
{
    /// <summary>The span without white space and marks such as <c>#</c>, <c>**</c> and <c>_</c> at its ends.</summary>
    public static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || IsMark(text[start]) || text[start] == '>'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || IsMark(text[end - 1])))
        {
            end--;
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

    private static bool IsMark(char c) => c is '#' or '*' or '_' or '\\' or '\uFEFF' or '\u200B';
}
