namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A query to run or to explain.</summary>
public sealed record QueryStatement(Query Query, ExplainMode Mode) : Statement;
