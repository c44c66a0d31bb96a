namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>SHOW INDEXES</c> or <c>SHOW CONSTRAINTS</c>.</summary>
public sealed record ShowRulesStatement(bool Constraints) : Statement;
