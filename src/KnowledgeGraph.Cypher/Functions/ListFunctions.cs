using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of lists, and those that take whatever value.</summary>
internal static class ListFunctions
{
    private const long LongestRange = 50_000_000;

    public static readonly Function[] All =
    [
        new("size", 1, 1, true, Size),
        new("head", 1, 1, true, (_, a) => Arguments.List(a[0], "head") is [var first, ..] ? first : Value.Null),
        new("last", 1, 1, true, (_, a) => Arguments.List(a[0], "last") is [.., var last] ? last : Value.Null),
        new("tail", 1, 1, true, (_, a) => Value.Of(new ListValue(Arguments.List(a[0], "tail") is [_, .. var rest] ? rest : []))),
        new("reverse", 1, 1, true, Reverse),
        new("range", 2, 3, false, Range),
        new("coalesce", 1, int.MaxValue, false, Coalesce),
        new("nullIf", 2, 2, false, (_, a) => ValueEquality.Equal(a[0], a[1]) == true ? Value.Null : a[0]),
        new("isEmpty", 1, 1, true, (_, a) => Value.Of(a[0].Map is { } map ? map.Count == 0 : Length(a[0], "isEmpty") == 0)),
    ];

    private static Value Size(Frame frame, ReadOnlySpan<Value> arguments) => Value.Of((long)Length(arguments[0], "size"));

    private static int Length(Value value, string function) => value.Kind switch
    {
        ValueKind.List => value.List!.Count,
        ValueKind.String => CodePoints(value.Text!),
        _ => throw Arguments.Wrong(value, function, "a list or a string"),
    };

    private static int CodePoints(string text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }

    private static Value Reverse(Frame frame, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Text is { } text)
        {
            return Value.Of(string.Concat(text.EnumerateRunes().Reverse()));
        }

        var items = (Value[])Arguments.List(arguments[0], "reverse").Clone();
        Array.Reverse(items);
        return Value.Of(new ListValue(items));
    }

    private static Value Range(Frame frame, ReadOnlySpan<Value> arguments)
    {
        var start = Bound(arguments[0]);
        var end = Bound(arguments[1]);
        var step = arguments.Length > 2 ? Bound(arguments[2]) : 1;
        if (step == 0)
        {
            throw Errors.Fail.Argument("NumberOutOfRange", "range() needs a step other than 0.");
        }

        var count = (((Int128)end - start) / step) + 1;
        if (count <= 0 || (step > 0 ? end < start : end > start))
        {
            return Value.Of(ListValue.Empty);
        }

        if (count > LongestRange)
        {
            throw Errors.Fail.Runtime(Errors.ErrorClass.LimitExceeded, "NumberOutOfRange", $"range() makes at most {LongestRange} numbers.");
        }

        frame.Demand((long)count * 16);

        var items = new Value[(int)count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.Of(start + (i * step));
        }

        return Value.Of(new ListValue(items));
    }

    private static long Bound(Value value) => value.IsInteger
        ? value.Integer
        : throw Errors.Fail.Argument("InvalidArgumentType", $"range() needs integers, but found {ValueText.Describe(value)}.");

    private static Value Coalesce(Frame frame, ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }

        return Value.Null;
    }
}
