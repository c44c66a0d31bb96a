namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>[(a)-->(b) WHERE … | …]</c>.</summary>
public sealed record PatternComprehension(PathPattern Pattern, Expression? Where, Expression Projection) : Expression;
