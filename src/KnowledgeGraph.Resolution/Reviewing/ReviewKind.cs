namespace KnowledgeGraph.Resolution.Reviewing;

/// <summary>What is doubtful.</summary>
public enum ReviewKind
{
    /// <summary>A claim of a rule that is often wrong.</summary>
    Claim,

    /// <summary>Names of one article that became one by a weak rule, or one name of several articles that no lexicon row holds together.</summary>
    Merge,

    /// <summary>Two entities whose names are nearly the same.</summary>
    Duplicate,
}
