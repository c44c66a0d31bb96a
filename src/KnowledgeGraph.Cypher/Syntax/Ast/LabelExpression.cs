namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A condition on labels or types.</summary>
public abstract record LabelExpression : SyntaxNode;
