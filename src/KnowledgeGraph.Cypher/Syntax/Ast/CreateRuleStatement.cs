namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>CREATE INDEX</c> or <c>CREATE CONSTRAINT</c>.</summary>
public sealed record CreateRuleStatement(string? Name, string Label, IReadOnlyList<string> Keys, bool IsUnique, bool IfNotExists) : RuleStatement;
