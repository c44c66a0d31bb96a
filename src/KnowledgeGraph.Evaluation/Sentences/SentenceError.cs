namespace KnowledgeGraph.Evaluation.Sentences;

/// <summary>One pair missed, or one claim that no annotated pair bears out.</summary>
/// <param name="Kind"><c>missed</c> or <c>extra</c>.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="What">The ends, the rule where there is one, and the sentence.</param>
public sealed record SentenceError(string Kind, string Predicate, string What);
