namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Adds up the weights of a pair's features, each feature once.</summary>
/// <param name="relation">The relation's weights.</param>
/// <param name="margin">What the sum has to reach to count.</param>
/// <param name="seen">Room to remember features in.</param>
internal struct PairScore(PairRelation relation, int margin, List<ulong> seen) : IPairSink
{
    private const int SignShift = 58;

    // A bit for each feature seen: most are told new by it alone.
    private ulong _signs;

    /// <summary>Thousandths of a logit.</summary>
    public int Sum { get; private set; } = relation.Bias;

    /// <inheritdoc/>
    public readonly bool NeedsOrder => Sum + relation.MostOfOrder >= margin;

    /// <inheritdoc/>
    public readonly bool NeedsWords(PairSentence sentence, Pair pair)
    {
        var (start, first, last, end) = (pair.First.ClauseStart, pair.First.At, pair.Last.At, pair.Last.ClauseEnd);
        var most = Sum + relation.MostBesideWords;
        foreach (var (at, word) in sentence.Words)
        {
            most += at < start || at >= end ? 0 : relation.MostOf(word, at > last ? PairPlace.Behind : at > first ? PairPlace.Between : PairPlace.Before);
        }

        return most >= margin;
    }

    /// <inheritdoc/>
    public void Add(PairName name, ReadOnlySpan<char> value) => Add(relation.WeightOf(name, value, out var feature), name, feature);

    /// <inheritdoc/>
    public void Add(PairName name, PairToken value)
    {
        if (value.Count >= 0 && !name.IsRepeated)
        {
            Sum += relation.WeightOf(name, value.Count);
            return;
        }

        Add(relation.WeightOf(name, value, out var feature), name, feature);
    }

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
            var sign = 1UL << (int)(feature >> SignShift);
            if ((_signs & sign) != 0 && seen.Contains(feature))
            {
                return;
            }

            _signs |= sign;
            seen.Add(feature);
        }

        Sum += weight;
    }
}
