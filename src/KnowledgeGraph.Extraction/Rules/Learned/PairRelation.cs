namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>What the model knows of one relation.</summary>
internal sealed class PairRelation
{
    private readonly PairWeights _weights;
    private readonly ulong[] _names = new ulong[PairNames.Count];

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
}
