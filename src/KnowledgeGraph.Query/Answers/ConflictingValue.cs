namespace KnowledgeGraph.Query.Answers;

/// <summary>One of several values that articles give for the same thing.</summary>
/// <param name="Text">The value as written.</param>
/// <param name="Published">When the first article that gives it was published, as a time is named, or <c>null</c>.</param>
/// <param name="Evidence">The words of every article that gives it.</param>
public sealed record ConflictingValue(string Text, string? Published, IReadOnlyList<Evidence> Evidence);
