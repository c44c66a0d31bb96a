using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>What the surfaces of the training text were marked as, how often and how unanimously.</summary>
internal sealed class SeenNames
{
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<RecognisedType> _types;

    /// <summary>Counts the names of all sentences that are of these types.</summary>
    public SeenNames(IEnumerable<AnnotatedSentence> sentences, IReadOnlyList<RecognisedType> types)
    {
        _types = types;
        foreach (var sentence in sentences)
        {
            Count(sentence, _counts);
        }
    }

    /// <summary>All surfaces with their codes.</summary>
    public IEnumerable<KeyValuePair<string, int>> Surfaces() => _counts.Select(c => KeyValuePair.Create(c.Key, SurfaceCode.OfSeen(c.Value)));

    /// <summary>The codes of a sentence's own surfaces by what all other sentences say.</summary>
    public Dictionary<string, int> WithoutOwn(AnnotatedSentence sentence)
    {
        var own = new Dictionary<string, int[]>(StringComparer.Ordinal);
        Count(sentence, own);
        return own.ToDictionary(o => o.Key, o => SurfaceCode.OfSeen([.. _counts[o.Key].Zip(o.Value, (all, mine) => all - mine)]), StringComparer.Ordinal);
    }

    /// <summary>The codes of a sentence's surfaces as if none had been seen.</summary>
    public static Dictionary<string, int> Unseen(AnnotatedSentence sentence) =>
        sentence.Names.Select(name => Normal.Of(name.Span.Of(sentence.Text))).Distinct(StringComparer.Ordinal).ToDictionary(surface => surface, _ => 0, StringComparer.Ordinal);

    private void Count(AnnotatedSentence sentence, Dictionary<string, int[]> counts)
    {
        foreach (var name in sentence.Names)
        {
            var surface = Normal.Of(name.Span.Of(sentence.Text));
            var type = _types.IndexOf(name.Type);
            if (surface.Length < 2 || type < 0)
            {
                continue;
            }

            if (!counts.TryGetValue(surface, out var byType))
            {
                counts[surface] = byType = new int[_types.Count];
            }

            byType[type]++;
        }
    }
}
