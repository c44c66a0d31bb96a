namespace KnowledgeGraph.Query.Answers;

/// <summary>Values of one thing and one measure that cannot all be right.</summary>
/// <param name="Subject">The thing.</param>
/// <param name="Measure">What is measured or told of it: 参数, 发布时间 …</param>
/// <param name="Values">The values with their sources, smallest or earliest first.</param>
public sealed record Conflict(string Subject, string Measure, IReadOnlyList<ConflictingValue> Values);
