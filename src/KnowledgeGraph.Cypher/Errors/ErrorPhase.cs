namespace KnowledgeGraph.Cypher.Errors;

/// <summary>When an error was found.</summary>
public enum ErrorPhase
{
    /// <summary>Before the statement ran.</summary>
    CompileTime,

    /// <summary>While it ran.</summary>
    Runtime,
}
