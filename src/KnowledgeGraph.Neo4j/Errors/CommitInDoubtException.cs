namespace KnowledgeGraph.Neo4j.Errors;

/// <summary>Marks an error after which a transaction may or may not have been committed, so that running it again is the caller's decision.</summary>
public sealed class CommitInDoubtException(Exception inner) : Exception("The server did not answer the commit.", inner);
