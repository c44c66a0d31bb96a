using System.Globalization;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Conversions between kinds.</summary>
internal static class ConversionFunctions
{
    public static readonly Function[] All =
    [
        new("toInteger", 1, 1, true, (_, a) => Integer(a[0]) ?? throw Arguments.Wrong(a[0], "toInteger", "a number, string or boolean", "InvalidArgumentValue")),
        new("toFloat", 1, 1, true, (_, a) => Float(a[0]) ?? throw Arguments.Wrong(a[0], "toFloat", "a number or string", "InvalidArgumentValue")),
        new("toString", 1, 1, true, (_, a) => Text(a[0]) ?? throw Arguments.Wrong(a[0], "toString", "a scalar or temporal value", "InvalidArgumentValue")),
        new("toBoolean", 1, 1, true, (_, a) => Boolean(a[0]) ?? throw Arguments.Wrong(a[0], "toBoolean", "a boolean, string or integer", "InvalidArgumentValue")),
        new("toIntegerOrNull", 1, 1, true, (_, a) => Integer(a[0]) ?? Value.Null),
        new("toFloatOrNull", 1, 1, true, (_, a) => Float(a[0]) ?? Value.Null),
        new("toStringOrNull", 1, 1, true, (_, a) => Text(a[0]) ?? Value.Null),
        new("toBooleanOrNull", 1, 1, true, (_, a) => Boolean(a[0]) ?? Value.Null),
        Each("toIntegerList", Integer),
        Each("toFloatList", Float),
        Each("toStringList", Text),
        Each("toBooleanList", Boolean),
        new("valueType", 1, 1, false, (_, a) => Value.Of(TypeNames.Of(a[0]))),
    ];

    private static Function Each(string name, Func<Value, Value?> convert) =>
        new(name, 1, 1, true, (_, a) => Value.Of(new ListValue(Array.ConvertAll(Arguments.List(a[0], name), v => convert(v) ?? Value.Null))));

    private static Value? Integer(Value value) => value.Kind switch
    {
        ValueKind.Integer or ValueKind.Null => value,
        ValueKind.Float => Whole(value.Float),
        ValueKind.Boolean => Value.Of(value.IsTrue ? 1L : 0L),
        ValueKind.String => Parse(value.Text!.Trim()),
        _ => null,
    };

    private static Value Parse(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? Value.Of(integer)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Whole(number)
        : Value.Null;

    private static Value Whole(double number) =>
        double.IsNaN(number) ? Value.Null
        : number is >= -9_223_372_036_854_775_808d and < 9_223_372_036_854_775_808d ? Value.Of((long)number)
        : Value.Null;

    private static Value? Float(Value value) => value.Kind switch
    {
        ValueKind.Float or ValueKind.Null => value,
        ValueKind.Integer => Value.Of((double)value.Integer),
        ValueKind.String => double.TryParse(value.Text!.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Null,
        _ => null,
    };

    private static Value? Text(Value value) => value.Kind switch
    {
        ValueKind.Null => value,
        ValueKind.String or ValueKind.Integer or ValueKind.Float or ValueKind.Boolean or >= ValueKind.Date => Value.Of(ValueText.Scalar(value)),
        _ => null,
    };

    private static Value? Boolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean or ValueKind.Null => value,
        ValueKind.Integer => Value.Of(value.Integer != 0),
        ValueKind.String => value.Text!.Trim().ToUpperInvariant() switch { "TRUE" => Value.True, "FALSE" => Value.False, _ => Value.Null },
        _ => null,
    };
}
