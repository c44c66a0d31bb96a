namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Takes in the features of a pair: as words while learning, as numbers while reading.</summary>
internal interface IPairSink
{
    /// <summary>A feature, written as its name and its value.</summary>
    void Add(string name, ReadOnlySpan<char> value);
}
