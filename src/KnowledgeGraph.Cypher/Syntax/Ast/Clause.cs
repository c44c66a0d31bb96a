namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A clause.</summary>
public abstract record Clause : SyntaxNode;
