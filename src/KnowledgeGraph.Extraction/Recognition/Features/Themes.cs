using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>What a stretch is about, part by part: for every type whether its words, each once, speak for names of it or against, and how much.</summary>
internal sealed class Themes
{
    /// <summary>The longest part: about as long as the sentences that are learnt from.</summary>
    private const int LongestPart = 60;

    private const int Against = -8;
    private const int For = 8;

    private static readonly int[] Steps = [-48, -24, Against, For, 24, 48, 80];

    private readonly List<ulong> _keys = [];
    private int[] _degrees = [];
    private int _length;

    /// <summary>The number of parts.</summary>
    public int Parts { get; private set; }

    /// <summary>The part of a character.</summary>
    public int PartAt(int at) => at * Parts / _length;

    /// <summary>How much a part speaks for a type: 0 where it says nothing, else the number of a step.</summary>
    public int Degree(int part, int type) => _degrees[(part * ThemeTable.Types) + type];

    /// <summary>Takes in a stretch.</summary>
    public void Mark(List<WordFacts> words, int length, ThemeTable table, Withheld? withheld)
    {
        // Without words that say anything there is one part, of no theme.
        (_length, Parts) = (length, table.Keys.Length == 0 ? 1 : (length + LongestPart - 1) / LongestPart);
        if (_degrees.Length < Parts * ThemeTable.Types)
        {
            _degrees = new int[2 * Parts * ThemeTable.Types];
        }

        Array.Clear(_degrees, 0, Parts * ThemeTable.Types);
        if (table.Keys.Length == 0)
        {
            return;
        }

        var index = WordFacts.Edges;
        for (var part = 0; part < Parts; part++)
        {
            var sum = Vector256<short>.Zero;
            _keys.Clear();
            for (; index < words.Count - WordFacts.Edges && PartAt(words[index].Start) == part; index++)
            {
                sum += words[index].End - words[index].Start < ThemeTable.ShortestWord ? Vector256<short>.Zero : Leaning(ThemeTable.KeyOf(words[index]), table, withheld);
            }

            for (var type = 0; type < ThemeTable.Types; type++)
            {
                _degrees[(part * ThemeTable.Types) + type] = DegreeOf(sum[type]);
            }
        }
    }

    private Vector256<short> Leaning(ulong key, ThemeTable table, Withheld? withheld)
    {
        if (CollectionsMarshal.AsSpan(_keys).Contains(key))
        {
            return Vector256<short>.Zero;
        }

        _keys.Add(key);
        return withheld is not null && withheld.Themes.TryGetValue(key, out var own) ? ThemeTable.Widened(own) : table.Find(key) is var row and >= 0 ? table.Row(row) : Vector256<short>.Zero;
    }

    private static int DegreeOf(int sum)
    {
        if (sum is >= Against and < For)
        {
            return 0;
        }

        var degree = 1;
        while (degree <= Steps.Length && sum >= Steps[degree - 1])
        {
            degree++;
        }

        return degree;
    }
}
