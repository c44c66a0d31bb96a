using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>Finds out whether a program wrapped a text: then several lines are about as wide as the widest, and none is very wide.</summary>
internal static class WrapWidth
{
    private const int Widest = 130;
    private const int Ragged = 14;
    private const int LeastLines = 3;

    /// <summary>From how many columns on a line may have been wrapped; <see cref="int.MaxValue"/> when nothing was.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var widest = 0;
        foreach (var line in text.EnumerateLines())
        {
            widest = Math.Max(widest, SoftBreak.Columns(line));
            if (widest > Widest)
            {
                return int.MaxValue;
            }
        }

        var full = 0;
        foreach (var line in text.EnumerateLines())
        {
            full += SoftBreak.Columns(line) >= widest - Ragged ? 1 : 0;
        }

        return full >= LeastLines ? widest - Ragged : int.MaxValue;
    }
}
