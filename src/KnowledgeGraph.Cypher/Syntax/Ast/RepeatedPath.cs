namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>The path inside a quantified path pattern: <c>((a)-[r]-&gt;(b) WHERE …){1,3}</c>; how often it is taken stands in the length.</summary>
public sealed record RepeatedPath(PathPattern Pattern, Expression? Where);
