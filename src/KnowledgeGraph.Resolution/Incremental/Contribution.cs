namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>One thing that an article says of something that articles share: a weight on a value under a key.</summary>
/// <param name="Key">What it is said of; its first letter says which stage reads it.</param>
/// <param name="Value">What is said.</param>
/// <param name="Weight">How often, at least 1.</param>
public readonly record struct Contribution(string Key, string Value, int Weight);
