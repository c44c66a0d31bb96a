namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>n:A:$(b)</c>: names and computed names.</summary>
public sealed record SetLabels(Variable Target, IReadOnlyList<LabelExpression> Labels) : SetItem;
