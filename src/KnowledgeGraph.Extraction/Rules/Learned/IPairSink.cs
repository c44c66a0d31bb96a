namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Takes in the features of a pair: as words while learning, as numbers while reading.</summary>
internal interface IPairSink
{
    /// <summary>A feature, written as its name and its value.</summary>
    void Add(PairName name, ReadOnlySpan<char> value);

    /// <summary>A feature whose value comes again and again.</summary>
    void Add(PairName name, PairToken value);
}
