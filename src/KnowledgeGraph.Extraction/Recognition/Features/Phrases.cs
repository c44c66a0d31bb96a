namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>For every word the first and last word of the run of content words around it: a name's head is often far behind its first character.</summary>
internal sealed class Phrases
{
    private const int Edges = 2;
    private readonly bool[] _breaks;
    private int[] _first = [];
    private int[] _last = [];

    /// <summary>Takes the classes of words.</summary>
    public Phrases(IReadOnlyList<string> tags) => _breaks = [.. tags.Select(Breaks)];

    /// <summary>Finds the runs; words stand between two of nothing at either end.</summary>
    public void Mark(List<WordFacts> words, ReadOnlySpan<char> text)
    {
        if (_first.Length < words.Count)
        {
            (_first, _last) = (new int[2 * words.Count], new int[2 * words.Count]);
        }

        for (var start = Edges; start < words.Count - Edges;)
        {
            var end = start;
            while (end < words.Count - Edges && GoesOn(words[end], text))
            {
                end++;
            }

            var last = Math.Max(start, end - 1);
            Array.Fill(_first, start, start, last + 1 - start);
            Array.Fill(_last, last, start, last + 1 - start);
            start = last + 1;
        }
    }

    /// <summary>The index of the first word of a word's run.</summary>
    public int First(int word) => _first[word];

    /// <summary>The index of the last word of a word's run.</summary>
    public int Last(int word) => _last[word];

    private bool GoesOn(WordFacts word, ReadOnlySpan<char> text) =>
        !_breaks[word.Tag] && (char.IsLetterOrDigit(text[word.Start]) || text[word.Start] is '·' or '-' or '.');

    private static bool Breaks(string tag) => tag is "v" or "vd" or "vg" or "t" or "q" or "m" or "f" or "zg" || (tag.Length > 0 && tag[0] is 'u' or 'p' or 'c' or 'd' or 'r' or 'y' or 'e' or 'o');
}
