namespace KnowledgeGraph.Query.Answers;

/// <summary>One value of a row.</summary>
/// <param name="Key">What it is, for programs: <c>model</c>, <c>date</c>, <c>figure</c> …</param>
/// <param name="Heading">What it is, for people.</param>
/// <param name="Text">The value as a person reads it.</param>
/// <param name="Id">The id of the entity it names, or <c>null</c>.</param>
public sealed record AnswerCell(string Key, string Heading, string Text, string? Id = null);
