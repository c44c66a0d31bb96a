namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A variable.</summary>
public sealed record Variable(string Name) : Expression;
