using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Whether two expressions are the same but for where they stand.</summary>
internal static class SameExpression
{
    public static bool Are(Expression left, Expression right)
    {
        if (left.GetType() != right.GetType() || !SameHead(left, right))
        {
            return false;
        }

        var leftChildren = ExpressionTree.Children(left).ToList();
        var rightChildren = ExpressionTree.Children(right).ToList();
        return leftChildren.Count == rightChildren.Count && leftChildren.Zip(rightChildren).All(p => Are(p.First, p.Second));
    }

    private static bool SameHead(Expression left, Expression right) => (left, right) switch
    {
        (Literal a, Literal b) => a.Value.Kind == b.Value.Kind && ValueIdentity.Same(a.Value, b.Value),
        (Variable a, Variable b) => a.Name == b.Name,
        (ParameterUse a, ParameterUse b) => a.Name == b.Name,
        (PropertyAccess a, PropertyAccess b) => a.Key == b.Key,
        (Unary a, Unary b) => a.Operator == b.Operator,
        (Binary a, Binary b) => a.Operator == b.Operator,
        (TypeTest a, TypeTest b) => ReferenceEquals(a.Type, b.Type) && a.Negated == b.Negated,
        (IsNullTest a, IsNullTest b) => a.Negated == b.Negated,
        (FunctionCall a, FunctionCall b) => a.Distinct == b.Distinct && a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase),
        (MapLiteral a, MapLiteral b) => a.Keys.SequenceEqual(b.Keys),
        (SliceAccess a, SliceAccess b) => a.From is null == b.From is null,
        (CaseExpression a, CaseExpression b) => a.Subject is null == b.Subject is null && a.Whens.Count == b.Whens.Count,
        (ListLiteral or IndexAccess or CountStar, _) => true,
        _ => ReferenceEquals(left, right),
    };
}
