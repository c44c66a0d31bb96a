namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A column taken from a procedure, perhaps under another name.</summary>
public sealed record YieldItem(string Field, Variable Variable);
