namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>CREATE FULLTEXT INDEX name FOR (n:A|B) ON EACH [n.x, n.y]</c>, or for relationships.</summary>
public sealed record CreateTextRuleStatement(string? Name, bool IsOnRelationships, IReadOnlyList<string> Labels, IReadOnlyList<string> Keys, bool IfNotExists) : RuleStatement;
