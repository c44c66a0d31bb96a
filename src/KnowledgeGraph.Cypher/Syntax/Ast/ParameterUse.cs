namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A parameter, <c>$name</c>.</summary>
public sealed record ParameterUse(string Name) : Expression;
