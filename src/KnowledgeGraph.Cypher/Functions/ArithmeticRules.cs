using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>What the arithmetic operators do with each pair of kinds.</summary>
internal static class ArithmeticRules
{
    public static Value Apply(BinaryOperator operation, Value left, Value right)
    {
        if (operation == BinaryOperator.Concatenate)
        {
            return Concatenate(left, right);
        }

        if (left.IsInteger && right.IsInteger)
        {
            return Integers(operation, left.Integer, right.Integer);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Floats(operation, left.Number, right.Number);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return operation == BinaryOperator.Add ? Add(left, right) : TemporalOrFail(operation, left, right);
    }

    private static Value Concatenate(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return (left.Text, right.Text, left.List, right.List) switch
        {
            ({ } a, { } b, _, _) => Value.Of(a + b),
            (_, _, { } a, { } b) => Value.Of(new ListValue([.. a.Items, .. b.Items])),
            _ => throw Fail.Type("InvalidArgumentType", $"|| joins two strings or two lists, not {ValueText.Describe(left)} and {ValueText.Describe(right)}."),
        };
    }

    private static Value Integers(BinaryOperator operation, long left, long right) => operation switch
    {
        BinaryOperator.Add => Value.Of(checked(left + right)),
        BinaryOperator.Subtract => Value.Of(checked(left - right)),
        BinaryOperator.Multiply => Value.Of(checked(left * right)),
        BinaryOperator.Divide => Value.Of(checked(left / NotZero(right))),
        BinaryOperator.Modulo => right == -1 ? Value.Of(0L) : Value.Of(left % NotZero(right)),
        _ => Value.Of(Power(left, right)),
    };

    private static long NotZero(long divisor) => divisor != 0
        ? divisor
        : throw Fail.Runtime(ErrorClass.ArithmeticError, "DivisionByZero", "An integer cannot be divided by zero.");

    private static Value Floats(BinaryOperator operation, double left, double right) => Value.Of(operation switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.Modulo => left % right,
        _ => Power(left, right),
    });

    /// <summary>As IEEE 754's <c>powr</c> and the reference implementation have it: one to the power of what is unknown or endless is no number.</summary>
    private static double Power(double left, double right) =>
        Math.Abs(left) == 1 && !double.IsFinite(right) ? double.NaN : Math.Pow(left, right);

    private static Value Add(Value left, Value right)
    {
        if (left.List is { } leftList)
        {
            return Value.Of(new ListValue(right.List is { } rightList ? [.. leftList.Items, .. rightList.Items] : [.. leftList.Items, right]));
        }

        if (right.List is { } list)
        {
            return Value.Of(new ListValue([left, .. list.Items]));
        }

        if (left.Kind == ValueKind.String ? IsPrintable(right) : right.Kind == ValueKind.String && IsPrintable(left))
        {
            return Value.Of(ValueText.Scalar(left) + ValueText.Scalar(right));
        }

        return TemporalOrFail(BinaryOperator.Add, left, right);
    }

    private static bool IsPrintable(Value value) =>
        value.Kind is ValueKind.String or ValueKind.Integer or ValueKind.Float or ValueKind.Boolean or >= ValueKind.Date;

    private static Value TemporalOrFail(BinaryOperator operation, Value left, Value right)
    {
        var leftDuration = left.Reference as Duration;
        var rightDuration = right.Reference as Duration;
        return operation switch
        {
            BinaryOperator.Add when rightDuration is not null && left.Kind >= ValueKind.Date => TemporalArithmetic.Add(left, rightDuration),
            BinaryOperator.Add when leftDuration is not null && right.Kind >= ValueKind.Date => TemporalArithmetic.Add(right, leftDuration),
            BinaryOperator.Subtract when rightDuration is not null && left.Kind >= ValueKind.Date => TemporalArithmetic.Add(left, Durations.Scale(rightDuration, -1)),
            BinaryOperator.Multiply when leftDuration is not null && right.IsNumber => Value.Of(Durations.Scale(leftDuration, right.Number)),
            BinaryOperator.Multiply when rightDuration is not null && left.IsNumber => Value.Of(Durations.Scale(rightDuration, left.Number)),
            BinaryOperator.Divide when leftDuration is not null && right.IsNumber => Value.Of(Durations.Scale(leftDuration, 1 / right.Number)),
            _ => throw Fail.Type("InvalidArgumentType", $"{ValueText.Describe(left)} and {ValueText.Describe(right)} cannot be combined by {operation}."),
        };
    }
}
