namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Adds up the weights of a pair's features, each feature once.</summary>
internal struct PairScore(PairModel model, string predicate) : IPairSink
{
    private readonly List<ulong> _seen = new(32);
    private readonly ulong _start = PairHash.Of(predicate);

    /// <summary>Thousandths of a logit.</summary>
    public int Sum { get; private set; } = model.BiasOf(predicate);

    /// <inheritdoc/>
    public void Add(string name, ReadOnlySpan<char> value)
    {
        var feature = PairHash.Go(PairHash.Go(_start, name), value);
        if (model.WeightOf(feature) is var weight and not 0 && !_seen.Contains(feature))
        {
            _seen.Add(feature);
            Sum += weight;
        }
    }
}
