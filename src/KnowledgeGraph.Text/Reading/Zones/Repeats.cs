using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>
/// Finds words that stand twice in a row. Pages that lose their layout leave a heading so: once from the heading, once
/// from its anchor, then the sentence.
/// </summary>
internal static class Repeats
{
    private const int Shortest = 6;
    private const int Longest = 60;
    private const int MostHeadings = 100;

    /// <summary>The first copies, in order; the second follows each directly and has the same length.</summary>
    public static List<Span> Find(string look, Span span)
    {
        var found = new List<Span>();
        var text = look.AsSpan(span.Start, span.Length);
        var runs = new int[Longest + 1];
        for (var i = 0; i + Shortest < text.Length; i++)
        {
            for (var length = Shortest; length <= Longest && i + length < text.Length; length++)
            {
                runs[length] = text[i] == text[i + length] ? runs[length] + 1 : 0;
                var start = i - length + 1;
                if (runs[length] == length && IsHeading(text.Slice(start, length)))
                {
                    if (found.Count == MostHeadings)
                    {
                        // Words repeated over and over are no headings.
                        return [];
                    }

                    found.Add(new Span(span.Start + start, span.Start + start + length));
                    Array.Clear(runs);
                    i = start + (2 * length) - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static bool IsHeading(ReadOnlySpan<char> words)
    {
        var ideographs = 0;
        foreach (var c in words)
        {
            ideographs += c is >= '\u4e00' and <= '\u9fff' ? 1 : 0;
        }

        return ideographs >= Shortest && words.IndexOfAny("。；\n|") < 0 && words[0] is not ('，' or '、' or ' ');
    }
}
