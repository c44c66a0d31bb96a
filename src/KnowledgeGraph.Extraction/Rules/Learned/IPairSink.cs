namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Takes in the features of a pair: as words while learning, as numbers while reading.</summary>
internal interface IPairSink
{
    /// <summary>Whether what is told behind the neighbours of a pair's ends, the words that tell relations first, may still change what comes of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="pair">The pair.</param>
    bool NeedsWords(PairSentence sentence, Pair pair);

    /// <summary>Whether the order of what stands between the ends may still change what comes of the pair.</summary>
    bool NeedsOrder { get; }

    /// <summary>A feature, written as its name and its value.</summary>
    void Add(PairName name, ReadOnlySpan<char> value);

    /// <summary>A feature whose value comes again and again.</summary>
    void Add(PairName name, PairToken value);

    /// <summary>A word that tells relations and what it is there for.</summary>
    /// <param name="name">The name of the word's own feature.</param>
    /// <param name="ofClass">That of the features of its classes.</param>
    /// <param name="word">The word.</param>
    void Add(PairName name, PairName ofClass, PairWord word);
}
