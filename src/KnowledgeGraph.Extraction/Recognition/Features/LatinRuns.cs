namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>For every character the run of Latin letters and digits that it stands in, and how the run is formed: baichuan2-53b is a0-0a.</summary>
internal sealed class LatinRuns
{
    private const ulong Seed = 11;
    private const int LongestTold = 8;
    private int[] _starts = [];
    private int[] _ends = [];
    private ulong[] _shapes = [];

    /// <summary>Finds the runs of a text.</summary>
    public void Mark(ReadOnlySpan<char> text)
    {
        if (_shapes.Length < text.Length)
        {
            (_starts, _ends, _shapes) = (new int[2 * text.Length], new int[2 * text.Length], new ulong[2 * text.Length]);
        }

        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsIn(text, end))
            {
                end++;
            }

            if (end == start)
            {
                _shapes[start++] = 0;
                continue;
            }

            Array.Fill(_starts, start, start, end - start);
            Array.Fill(_ends, end, start, end - start);
            Array.Fill(_shapes, Shape(text[start..end]), start, end - start);
            start = end;
        }
    }

    /// <summary>What stands for the form of the run at a character; 0 outside runs.</summary>
    public ulong ShapeAt(int at) => _shapes[at];

    /// <summary>The first character of the run.</summary>
    public int StartAt(int at) => _starts[at];

    /// <summary>The character behind the run.</summary>
    public int EndAt(int at) => _ends[at];

    private static bool IsIn(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetterOrDigit(text[at]) || (text[at] is '-' or '.' or '+' or '_' or ' ' && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]));

    private static ulong Shape(ReadOnlySpan<char> run)
    {
        var (shape, last, told) = (Seed, '\0', 0);
        for (var i = 0; i < run.Length && told < LongestTold; i++)
        {
            var kind = char.IsAsciiDigit(run[i]) ? '0' : char.IsAsciiLetter(run[i]) ? 'a' : run[i];
            if (kind != last)
            {
                shape = FeatureHash.Mix(shape, kind);
                told++;
            }

            last = kind;
        }

        return FeatureHash.Mix(shape, (ulong)Math.Min(4, run.Length));
    }
}
