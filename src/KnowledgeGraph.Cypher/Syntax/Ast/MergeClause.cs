namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>MERGE</c>.</summary>
public sealed record MergeClause(PathPattern Pattern, IReadOnlyList<SetItem> OnCreate, IReadOnlyList<SetItem> OnMatch) : Clause;
