namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A whole statement.</summary>
public abstract record Statement : SyntaxNode;
