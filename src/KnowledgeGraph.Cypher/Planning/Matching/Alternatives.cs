using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Reads <c>n.a = x OR n.a = y</c> as <c>n.a IN [x, y]</c>, which an index answers.</summary>
internal static class Alternatives
{
    /// <summary>The property and the list of what it may be; null where a condition is something else.</summary>
    public static ComparedSide? Read(Condition condition)
    {
        if (condition.Expression is not Binary { Operator: BinaryOperator.Or } either)
        {
            return null;
        }

        var values = new List<Expression>();
        PropertyAccess? property = null;
        return Gather(either, ref property, values) ? new ComparedSide(condition, property!, new ListLiteral(values) { At = either.At }) : null;
    }

    private static bool Gather(Expression expression, ref PropertyAccess? property, List<Expression> values)
    {
        switch (expression)
        {
            case Binary { Operator: BinaryOperator.Or } either:
                return Gather(either.Left, ref property, values) && Gather(either.Right, ref property, values);
            case Binary { Operator: BinaryOperator.Equal } equal:
                return Takes(equal.Left, equal.Right, ref property, values) || Takes(equal.Right, equal.Left, ref property, values);
            default:
                return false;
        }
    }

    private static bool Takes(Expression side, Expression other, ref PropertyAccess? property, List<Expression> values)
    {
        if (side is not PropertyAccess { Target: Variable variable } access)
        {
            return false;
        }

        property ??= access;
        if (property.Key != access.Key || ((Variable)property.Target).Name != variable.Name)
        {
            return false;
        }

        values.Add(other);
        return true;
    }
}
