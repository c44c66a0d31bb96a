using KnowledgeGraph.Evaluation.Confidence;

namespace KnowledgeGraph.Evaluation.Pairs;

/// <summary>A pair of names of a sentence, judged.</summary>
/// <param name="Predicate">The relation that may tie it.</param>
/// <param name="Fact">What it would state, as a key within its group.</param>
/// <param name="IsRuled">Whether a rule states it that is right in other articles too.</param>
/// <param name="Example">What is learnt from it.</param>
public sealed record JudgedPair(string Predicate, string Fact, bool IsRuled, ConfidenceExample Example);
