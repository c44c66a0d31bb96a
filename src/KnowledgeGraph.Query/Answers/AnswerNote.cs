namespace KnowledgeGraph.Query.Answers;

/// <summary>Something that goes with a row and was not asked for: a post, a batch, what is measured, as of when.</summary>
/// <param name="Key">What it is, for programs: <c>role</c>, <c>batch</c>, <c>measure</c>, <c>asOf</c>, <c>date</c>, <c>note</c>.</param>
/// <param name="Heading">What it is, for people.</param>
/// <param name="Text">The value.</param>
public sealed record AnswerNote(string Key, string Heading, string Text);
