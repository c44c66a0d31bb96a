using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>The types that operators take and give.</summary>
internal sealed class OperatorTypes
{
    public static StaticType Of(Value value) => new(value.Kind switch
    {
        ValueKind.Null => TypeKind.Null,
        ValueKind.Boolean => TypeKind.Boolean,
        ValueKind.Integer => TypeKind.Integer,
        ValueKind.Float => TypeKind.Float,
        ValueKind.String => TypeKind.String,
        _ => TypeKind.Unknown,
    });

    public static StaticType Of(SubqueryKind kind) => new(kind switch
    {
        SubqueryKind.Exists => TypeKind.Boolean,
        SubqueryKind.Count => TypeKind.Integer,
        _ => TypeKind.List,
    });

    public static StaticType Of(Expression expression) => new(expression switch
    {
        MapLiteral or MapProjection => TypeKind.Map,
        SliceAccess => TypeKind.List,
        IsNullTest or LabelTest or TypeTest => TypeKind.Boolean,
        _ => TypeKind.Unknown,
    });

    public static StaticType ListOf(IReadOnlyList<StaticType> items)
    {
        var kinds = items.Select(i => i.Kind).Where(k => k != TypeKind.Null).Distinct().ToList();
        return new StaticType(TypeKind.List, kinds.Count == 1 && items.All(i => i.Kind != TypeKind.Null) ? kinds[0] : TypeKind.Unknown);
    }

    public StaticType Of(Binary binary, StaticType left, StaticType right)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.In:
                if (right.IsNot(TypeKind.List))
                {
                    throw Fail.Syntax("InvalidArgumentType", binary.Right.At, "IN needs a list on its right.");
                }

                return new StaticType(TypeKind.Boolean);
            case BinaryOperator.Concatenate:
                DemandJoinable(binary.Left, left);
                DemandJoinable(binary.Right, right);
                return new StaticType(left.Kind is TypeKind.List or TypeKind.String ? left.Kind : right.Kind is TypeKind.List or TypeKind.String ? right.Kind : TypeKind.Unknown);
            case BinaryOperator.Matches:
                DemandText(binary.Left, left);
                DemandText(binary.Right, right);
                return new StaticType(TypeKind.Boolean);
            case BinaryOperator.Add:
                DemandSummable(binary, left, right);
                return Sum(left, right);
            case BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo or BinaryOperator.Power:
                DemandNumber(binary.Left, left);
                DemandNumber(binary.Right, right);
                return binary.Operator == BinaryOperator.Power ? new StaticType(TypeKind.Float) : Product(left, right);
            default:
                return new StaticType(TypeKind.Boolean);
        }
    }

    private static void DemandJoinable(Expression operand, StaticType type)
    {
        if (type.IsNot(TypeKind.List, TypeKind.String))
        {
            throw Fail.Syntax("InvalidArgumentType", operand.At, $"|| joins two strings or two lists, but this is a {type.Kind}.");
        }
    }

    private static void DemandText(Expression operand, StaticType type)
    {
        if (type.IsNot(TypeKind.String))
        {
            throw Fail.Syntax("InvalidArgumentType", operand.At, $"=~ compares strings, but this is a {type.Kind}.");
        }
    }

    /// <summary>Truth values have no text of their own, and a time can be added to, but not be the beginning of a text.</summary>
    private static void DemandSummable(Binary sum, StaticType left, StaticType right)
    {
        if ((left.Kind == TypeKind.String && right.Kind == TypeKind.Boolean) || (right.Kind == TypeKind.String && left.Kind is TypeKind.Boolean or TypeKind.Temporal))
        {
            throw Fail.Syntax("InvalidArgumentType", sum.At, $"A {left.Kind} and a {right.Kind} cannot be added: use toString().");
        }
    }

    private static void DemandNumber(Expression operand, StaticType type)
    {
        if (type.IsNot(TypeKind.Integer, TypeKind.Float, TypeKind.Temporal))
        {
            throw Fail.Syntax("InvalidArgumentType", operand.At, $"Expected a number, but this is a {type.Kind}.");
        }
    }

    private static StaticType Sum(StaticType left, StaticType right)
    {
        if (left.Kind == TypeKind.List || right.Kind == TypeKind.List)
        {
            return new StaticType(TypeKind.List);
        }

        return left.Kind is TypeKind.String || right.Kind is TypeKind.String ? new StaticType(TypeKind.String) : Product(left, right);
    }

    private static StaticType Product(StaticType left, StaticType right) => (left.Kind, right.Kind) switch
    {
        (TypeKind.Integer, TypeKind.Integer) => new StaticType(TypeKind.Integer),
        (TypeKind.Integer or TypeKind.Float, TypeKind.Integer or TypeKind.Float) => new StaticType(TypeKind.Float),
        _ => StaticType.Unknown,
    };
}
