namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>shortestPath(…)</c> as an expression.</summary>
public sealed record ShortestPathExpression(PathPattern Pattern) : Expression;
