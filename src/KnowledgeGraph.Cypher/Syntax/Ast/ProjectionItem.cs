namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A column of <c>WITH</c> or <c>RETURN</c>.</summary>
/// <param name="Expression">What it holds.</param>
/// <param name="Name">Its name: the alias, else the text of the expression.</param>
/// <param name="HasAlias">Whether the name was given with <c>AS</c>.</param>
public sealed record ProjectionItem(Expression Expression, string Name, bool HasAlias) : SyntaxNode;
