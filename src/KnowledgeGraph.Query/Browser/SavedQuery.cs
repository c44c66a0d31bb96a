namespace KnowledgeGraph.Query.Browser;

/// <summary>A query to paste, without parameters.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Cypher">The query, which runs on both stores.</param>
internal sealed record SavedQuery(string Title, string Cypher);
