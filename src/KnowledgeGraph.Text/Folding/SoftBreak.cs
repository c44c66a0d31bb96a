namespace KnowledgeGraph.Text.Folding;

/// <summary>Judges line breaks: a hard wrap inside a sentence is no boundary.</summary>
internal static class SoftBreak
{
    /// <summary>A line this long, in columns, may have been wrapped by a program.</summary>
    public const int WrapColumns = 60;

    private const string Ends = "。！？!?…；;：:”’」』）)】";
    private const string Joins = "，、,（(《“‘「『【和与及的在将为对向从把被由或";

    /// <summary>
    /// Whether the break at <paramref name="at"/> falls inside a sentence: the line before it is as long as a wrapped one,
    /// or ends where no sentence can.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at, int wrapColumns = WrapColumns)
    {
        var before = text[..at].TrimEnd();
        var after = NextLine(text[at..]);
        if (before.IsEmpty || after.IsEmpty || text[before.Length..at].Contains('\n') || IsBlockStart(after))
        {
            return false;
        }

        var last = before[^1];
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return Joins.Contains(last, StringComparison.Ordinal)
            || "，、。；：）》”’」』】,;)".Contains(after[0], StringComparison.Ordinal)
            || (!Ends.Contains(last, StringComparison.Ordinal) && Columns(line) >= wrapColumns);
    }

    /// <summary>The width of a line, ideographs counted as two.</summary>
    public static int Columns(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var c in line)
        {
            columns += c > '\u2E80' ? 2 : 1;
        }

        return columns;
    }

    /// <summary>Whether words would run together if the break vanished: a Latin letter or digit on both sides.</summary>
    public static bool NeedsSpace(char before, char after) => IsWord(before) && IsWord(after);

    /// <summary>Whether it is a Chinese character.</summary>
    public static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>Whether it belongs to a Latin word or a number.</summary>
    public static bool IsLatin(char c) => IsWord(c) || c is '%' or '$' or '+';

    private static bool IsWord(char c) => c < '\u0250' && char.IsLetterOrDigit(c);

    private static bool IsBlockStart(ReadOnlySpan<char> line) =>
        line[0] is '#' or '>' or '|' or '■' or '●' or '◆' or '▲' || line.StartsWith("![", StringComparison.Ordinal)
        || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);

    private static ReadOnlySpan<char> NextLine(ReadOnlySpan<char> rest)
    {
        var breaks = 0;
        var at = 0;
        while (at < rest.Length && char.IsWhiteSpace(rest[at]))
        {
            breaks += rest[at] == '\n' || (rest[at] == '\r' && !(at + 1 < rest.Length && rest[at + 1] == '\n')) ? 1 : 0;
            at++;
        }

        return breaks > 1 ? [] : rest[at..];
    }
}
