namespace KnowledgeGraph.Query.Named;

/// <summary>A named query that does not exist, whose heading is malformed, or whose parameters do not fit.</summary>
public sealed class NamedQueryException(string message) : Exception(message);
