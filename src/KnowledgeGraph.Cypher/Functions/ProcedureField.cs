namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A parameter or column of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its openCypher type, such as <c>INTEGER?</c>.</param>
public sealed record ProcedureField(string Name, string Type);
