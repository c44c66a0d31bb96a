namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A pattern used as a predicate.</summary>
public sealed record PatternPredicate(PathPattern Pattern, bool IsExists = false) : Expression;
