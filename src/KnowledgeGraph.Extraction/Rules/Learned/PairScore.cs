namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Adds up the weights of a pair's features, each feature once.</summary>
/// <param name="relation">The relation's weights.</param>
/// <param name="seen">Room to remember features in.</param>
internal struct PairScore(PairRelation relation, List<ulong> seen) : IPairSink
{
    /// <summary>Thousandths of a logit.</summary>
    public int Sum { get; private set; } = relation.Bias;

    /// <inheritdoc/>
    public void Add(PairName name, ReadOnlySpan<char> value) => Add(relation.WeightOf(name, value, out var feature), name, feature);

    /// <inheritdoc/>
    public void Add(PairName name, PairToken value) => Add(relation.WeightOf(name, value, out var feature), name, feature);

    /// <inheritdoc/>
    public void Add(PairName name, PairName ofClass, PairWord word)
    {
        foreach (var (known, feature, weight) in relation.WeightsOf(name, ofClass, word))
        {
            Add(weight, known, feature);
        }
    }

    private void Add(int weight, PairName name, ulong feature)
    {
        if (weight == 0)
        {
            return;
        }

        if (name.IsRepeated)
        {
            if (seen.Contains(feature))
            {
                return;
            }

            seen.Add(feature);
        }

        Sum += weight;
    }
}
