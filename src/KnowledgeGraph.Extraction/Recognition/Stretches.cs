using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Recognition;

/// <summary>The parts of a text that are read at once: lines, long ones divided behind a sentence.</summary>
internal static class Stretches
{
    private const int Longest = 400;

    /// <summary>The parts in order; they leave out line breaks alone.</summary>
    public static IEnumerable<Span> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            while (end - start > Longest)
            {
                var cut = Cut(text, start);
                yield return new Span(start, cut);
                start = cut;
            }

            if (end > start)
            {
                yield return new Span(start, end);
            }

            start = end + 1;
        }
    }

    private static int Cut(string text, int start)
    {
        var at = text.AsSpan(start, Longest).LastIndexOfAny('。', '！', '？');
        at = at < 0 ? text.AsSpan(start, Longest).LastIndexOfAny('，', ' ', ';') : at;
        return at < 0 ? start + Longest : start + at + 1;
    }
}
