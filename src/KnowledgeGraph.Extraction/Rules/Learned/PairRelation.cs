namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>What the model knows of one relation.</summary>
internal sealed class PairRelation
{
    private readonly PairWeights _weights;
    private readonly ulong[] _names = new ulong[PairNames.Count];
    private readonly PairWeight[]?[]?[] _words = new PairWeight[]?[]?[PairNames.Count];

    /// <summary>Takes the names that have weights there.</summary>
    public PairRelation(PairWeights weights, string predicate, IEnumerable<PairName> names)
    {
        _weights = weights;
        foreach (var name in names)
        {
            _names[name.Number] = PairHash.Of(predicate, name);
        }

        Bias = WeightOf(PairNames.Bias, [], out _);
    }

    /// <summary>Where the scores begin.</summary>
    public int Bias { get; }

    /// <summary>What a feature weighs.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="feature">Its number.</param>
    public int WeightOf(PairName name, ReadOnlySpan<char> value, out ulong feature)
    {
        feature = _names[name.Number];
        return feature == 0 ? 0 : _weights.Of(feature = PairHash.Join(feature, PairHash.Of(value)));
    }

    /// <summary>The same for a value whose number is known.</summary>
    public int WeightOf(PairName name, PairToken value, out ulong feature)
    {
        feature = _names[name.Number];
        return feature == 0 ? 0 : _weights.Of(feature = PairHash.Join(feature, value.Hash));
    }

    /// <summary>What a word and its classes weigh: only what counts, found once for all texts, as most words say nothing of a relation.</summary>
    /// <param name="name">The name of the word's own feature.</param>
    /// <param name="ofClass">That of the features of its classes.</param>
    /// <param name="word">The word.</param>
    public PairWeight[] WeightsOf(PairName name, PairName ofClass, PairWord word)
    {
        var words = _words[name.Number] ??= new PairWeight[PairWords.Count][];
        return words[word.Number] ??= Found(name, ofClass, word);
    }

    private PairWeight[] Found(PairName name, PairName ofClass, PairWord word)
    {
        var found = new List<PairWeight>();
        Add(name, word.Word);
        foreach (var one in word.Classes)
        {
            Add(ofClass, one);
        }

        return [.. found];

        void Add(PairName of, PairToken value)
        {
            if (WeightOf(of, value, out var feature) is var weight and not 0)
            {
                found.Add(new PairWeight(of, feature, weight));
            }
        }
    }
}
