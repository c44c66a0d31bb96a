namespace KnowledgeGraph.Query.Understanding;

/// <summary>Words of a question that were read as others.</summary>
/// <param name="Written">As they stand in the question.</param>
/// <param name="Read">As they were read.</param>
internal sealed record Correction(string Written, string Read);
