namespace KnowledgeGraph.Query.Answers;

/// <summary>The words of an article that state something.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Title">Its title, or <c>null</c>.</param>
/// <param name="Quote">The words, exactly as they stand there.</param>
/// <param name="Start">Where they begin, in code points from the start of the text.</param>
/// <param name="End">Where they end.</param>
public sealed record Evidence(string Article, string? Title, string Quote, long Start, long End);
