namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>count(*)</c>.</summary>
public sealed record CountStar : Expression;
