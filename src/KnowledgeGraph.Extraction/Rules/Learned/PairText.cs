namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Writes a pair's features down, each once, to learn from.</summary>
internal readonly struct PairText() : IPairSink
{
    private readonly List<string> _all = [PairNames.Bias.Text];

    /// <summary>The features, in the order in which they were found.</summary>
    public IReadOnlyList<string> All => [.. _all.Distinct(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool NeedsOrder => true;

    /// <inheritdoc/>
    public bool NeedsWords(PairSentence sentence, Pair pair) => true;

    /// <inheritdoc/>
    public void Add(PairName name, ReadOnlySpan<char> value) => _all.Add(string.Concat(name.Text, value));

    /// <inheritdoc/>
    public void Add(PairName name, PairToken value) => Add(name, value.Text);

    /// <inheritdoc/>
    public void Add(PairName name, PairName ofClass, PairWord word)
    {
        Add(name, word.Word);
        foreach (var one in word.Classes)
        {
            Add(ofClass, one);
        }
    }
}
