namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>$(names)</c>: labels or types that an expression gives, a string or a list of strings.</summary>
/// <param name="Names">The expression.</param>
/// <param name="Any">Whether one of them is enough, as in <c>$any(names)</c>.</param>
public sealed record LabelComputed(Expression Names, bool Any) : LabelExpression;
