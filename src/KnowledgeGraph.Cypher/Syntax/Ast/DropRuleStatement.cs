namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>DROP INDEX</c> or <c>DROP CONSTRAINT</c>.</summary>
public sealed record DropRuleStatement(string Name, bool IsConstraint, bool IfExists) : RuleStatement;
