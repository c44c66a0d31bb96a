namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>An expression.</summary>
public abstract record Expression : SyntaxNode;
