using System.Text;

namespace KnowledgeGraph.Cli.Prompting;

/// <summary>A line as a terminal of some width shows it: Chinese takes two cells, and a long line shows the part around the cursor.</summary>
internal static class LineView
{
    /// <summary>The text to write, and the cell of the cursor.</summary>
    public static (string Text, int Cursor) Of(string prompt, string text, int cursor, int width)
    {
        var room = Math.Max(8, width - Cells(prompt) - 1);
        var start = 0;
        while (Cells(text.AsSpan(start, cursor - start)) > room)
        {
            start += Rune.GetRuneAt(text, start).Utf16SequenceLength;
        }

        var end = text.Length;
        while (end > cursor && Cells(text.AsSpan(start, end - start)) > room)
        {
            end--;
        }

        return (prompt + text[start..end], Cells(prompt) + Cells(text.AsSpan(start, cursor - start)));
    }

    /// <summary>How many cells a text takes.</summary>
    public static int Cells(ReadOnlySpan<char> text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            cells += rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
        }

        return cells;
    }
}
