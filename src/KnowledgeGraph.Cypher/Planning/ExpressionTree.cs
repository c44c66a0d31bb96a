using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Walks over syntax trees of expressions.</summary>
internal static class ExpressionTree
{
    /// <summary>The expressions directly inside one; those of nested queries and patterns are not among them.</summary>
    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        PropertyAccess e => [e.Target],
        IndexAccess e => [e.Target, e.Index],
        SliceAccess e => Present(e.Target, e.From, e.To),
        ListLiteral e => e.Items,
        MapLiteral e => e.Values,
        MapProjection e => Present([e.Subject, .. e.Items.Select(i => i.Value)]),
        Unary e => [e.Operand],
        Binary e => [e.Left, e.Right],
        IsNullTest e => [e.Operand],
        LabelTest e => [e.Operand, .. ComputedLabels.In(e.Labels)],
        TypeTest e => [e.Operand],
        FunctionCall e => e.Arguments,
        CaseExpression e => Present([e.Subject, .. e.Whens, .. e.Thens, e.Otherwise]),
        ListComprehension e => Present(e.List, e.Where, e.Projection),
        Quantifier e => [e.List, e.Predicate],
        Reduce e => [e.Initial, e.List, e.Body],
        _ => [],
    };

    private static IEnumerable<Expression> Present(params Expression?[] expressions) =>
        expressions.Where(e => e is not null)!;
}
