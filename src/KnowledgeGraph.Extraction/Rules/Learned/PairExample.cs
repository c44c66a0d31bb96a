namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Two names of a sentence that a relation may tie, to learn from.</summary>
/// <param name="Predicate">The relation.</param>
/// <param name="Subject">The key of its subject.</param>
/// <param name="Object">The key of its object.</param>
/// <param name="IsAsserted">Whether the words around are sure: of others nothing is learnt.</param>
/// <param name="Features">What is known of the pair.</param>
public sealed record PairExample(string Predicate, string Subject, string Object, bool IsAsserted, IReadOnlyList<string> Features);
