namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>One thing that went wrong.</summary>
/// <param name="Article">The article's name.</param>
/// <param name="Kind"><c>entity</c>, <c>figure</c> or <c>relation</c>.</param>
/// <param name="Error"><c>missed</c>, <c>extra</c>, or <c>type</c> for an organisation of another type.</param>
/// <param name="What">The thing, in words.</param>
public sealed record EvaluationError(string Article, string Kind, string Error, string What);
