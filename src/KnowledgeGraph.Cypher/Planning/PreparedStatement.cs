using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A statement parsed and checked, with its plan if it is a query.</summary>
internal sealed record PreparedStatement(Statement Statement, Plan? Plan);
