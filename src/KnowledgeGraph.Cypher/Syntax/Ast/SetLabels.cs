namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>n:A:B</c>.</summary>
public sealed record SetLabels(Variable Target, IReadOnlyList<string> Labels) : SetItem;
