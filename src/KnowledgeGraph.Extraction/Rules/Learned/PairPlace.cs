namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Where a word stands that tells relations.</summary>
internal enum PairPlace
{
    /// <summary>Before both ends of a pair.</summary>
    Before,

    /// <summary>Between them.</summary>
    Between,

    /// <summary>Behind both.</summary>
    Behind,
}
