using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>Counts which types of names stand in sentences with a word; what a word says is how much oftener than elsewhere, as a logarithm (naive Bayes).</summary>
internal sealed class ThemeCounts
{
    private const int Sentences = ThemeTable.Types;

    /// <summary>As many sentences as are thought to have been seen of every word beforehand, with the types as in all others.</summary>
    private const double Beforehand = 4;

    private readonly Dictionary<ulong, int[]> _counts = [];
    private readonly List<(HashSet<ulong> Words, bool[] Types)> _sentences = [];
    private readonly double[] _usual = new double[ThemeTable.Types];

    /// <summary>Counts the sentences.</summary>
    public ThemeCounts(IReadOnlyList<AnnotatedSentence> sentences, IReadOnlyList<RecognisedType> types)
    {
        var reading = new Reading(wide: false);
        foreach (var sentence in sentences)
        {
            Count(sentence, types, reading);
        }

        for (var type = 0; type < ThemeTable.Types; type++)
        {
            _usual[type] = Math.Max(1, _sentences.Count(sentence => sentence.Types[type])) / (double)Math.Max(1, sentences.Count);
        }
    }

    /// <summary>What all words say.</summary>
    public ThemeTable Build()
    {
        var keys = _counts.Keys.Order().ToArray();
        return new ThemeTable(keys, [.. keys.SelectMany(key => Row(_counts[key], []))]);
    }

    /// <summary>What the words of a sentence, by its number, say by all other sentences.</summary>
    public Dictionary<ulong, sbyte[]> WithoutOwn(int number) =>
        _sentences[number].Words.ToDictionary(word => word, word => Row(_counts[word], _sentences[number].Types));

    private void Count(AnnotatedSentence sentence, IReadOnlyList<RecognisedType> types, Reading reading)
    {
        reading.Read(sentence.Text, SurfaceTable.Of([]), ThemeTable.Empty);
        var words = reading.Words[WordFacts.Edges..^WordFacts.Edges].Where(word => word.End - word.Start >= ThemeTable.ShortestWord).Select(ThemeTable.KeyOf).ToHashSet();
        var held = new bool[ThemeTable.Types];
        foreach (var type in sentence.Names.Select(name => types.IndexOf(name.Type)).Where(type => type >= 0))
        {
            held[type] = true;
        }

        _sentences.Add((words, held));
        foreach (var word in words)
        {
            var counts = CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _) ??= new int[ThemeTable.Types + 1];
            counts[Sentences]++;
            for (var type = 0; type < ThemeTable.Types; type++)
            {
                counts[type] += held[type] ? 1 : 0;
            }
        }
    }

    private sbyte[] Row(int[] counts, bool[] own)
    {
        var row = new sbyte[ThemeTable.Stride];
        var sentences = counts[Sentences] - (own.Length > 0 ? 1 : 0);
        for (var type = 0; type < ThemeTable.Types && sentences > 0; type++)
        {
            var held = counts[type] - (own.Length > 0 && own[type] ? 1 : 0);
            var oftener = (held + (Beforehand * _usual[type])) / (sentences + Beforehand) / _usual[type];
            row[type] = (sbyte)Math.Round(Math.Clamp(ThemeTable.UnitsPerNat * PortableMath.Log(oftener), -sbyte.MaxValue, sbyte.MaxValue));
        }

        return row;
    }
}
