namespace KnowledgeGraph.Query.Answers;

/// <summary>Values of one thing and one measure that cannot all be right.</summary>
/// <param name="Subject">The thing.</param>
/// <param name="Values">The values as written, smallest first.</param>
public sealed record Conflict(string Subject, IReadOnlyList<string> Values);
