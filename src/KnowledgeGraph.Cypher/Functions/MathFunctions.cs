using System.Globalization;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of numbers.</summary>
internal static class MathFunctions
{
    /// <summary>More decimals than a decimal number has are none to be rounded away.</summary>
    private const int MostDecimals = 28;

    public static readonly Function[] All =
    [
        new("abs", 1, 1, true, (_, a) => a[0].IsInteger ? Value.Of(Math.Abs(a[0].Integer)) : Value.Of(Math.Abs(Arguments.Number(a[0], "abs")))),
        new("sign", 1, 1, true, (_, a) => Value.Of((long)Math.Sign(Arguments.Number(a[0], "sign")))),
        new("round", 1, 3, true, Round),
        Of("ceil", Math.Ceiling),
        Of("floor", Math.Floor),
        Of("sqrt", Math.Sqrt),
        Of("exp", Math.Exp),
        Of("log", Math.Log),
        Of("log10", Math.Log10),
        Of("sin", Math.Sin),
        Of("cos", Math.Cos),
        Of("tan", Math.Tan),
        Of("cot", x => 1 / Math.Tan(x)),
        Of("asin", Math.Asin),
        Of("acos", Math.Acos),
        Of("atan", Math.Atan),
        Of("sinh", Math.Sinh),
        Of("cosh", Math.Cosh),
        Of("tanh", Math.Tanh),
        Of("haversin", x => (1 - Math.Cos(x)) / 2),
        Of("degrees", x => x * 57.29577951308232),
        Of("radians", x => x * 0.017453292519943295),
        new("atan2", 2, 2, true, (_, a) => Value.Of(Math.Atan2(Arguments.Number(a[0], "atan2"), Arguments.Number(a[1], "atan2")))),
        new("isNaN", 1, 1, true, (_, a) => Value.Of(double.IsNaN(Arguments.Number(a[0], "isNaN")))),
        new("pi", 0, 0, true, (_, _) => Value.Of(Math.PI)),
        new("e", 0, 0, true, (_, _) => Value.Of(Math.E)),
        new("rand", 0, 0, true, (_, _) => Value.Of(Random.Shared.NextDouble())) { Volatile = true },
        new("randomUUID", 0, 0, true, (_, _) => Value.Of(Guid.NewGuid().ToString())) { Volatile = true },
        new("timestamp", 0, 0, true, (f, _) => Value.Of(f.Now.ToUnixTimeMilliseconds())),
    ];

    private static Function Of(string name, Func<double, double> body) =>
        new(name, 1, 1, true, (_, a) => Value.Of(body(Arguments.Number(a[0], name))));

    private static Value Round(Frame frame, ReadOnlySpan<Value> arguments)
    {
        var number = Arguments.Number(arguments[0], "round");
        if (arguments.Length == 1)
        {
            return Value.Of(Math.Floor(number + 0.5));
        }

        var digits = arguments[1].IsFloat ? (long)arguments[1].Float : Arguments.Integer(arguments[1], "round");
        if (digits == 0 && arguments.Length == 2)
        {
            return Value.Of(Math.Floor(number + 0.5));
        }

        if (digits is < 0 or > 300)
        {
            throw Fail.Argument("NumberOutOfRange", $"round() needs 0 to 300 digits, but found {digits}.");
        }

        if (digits > MostDecimals || Math.Abs(number) > 1e27 || !double.IsFinite(number))
        {
            return Value.Of(number);
        }

        var mode = arguments.Length > 2 ? Arguments.Text(arguments[2], "round").ToUpperInvariant() : "HALF_UP";
        return Value.Of((double)RoundDecimal(Exactly(number), (int)digits, mode) + 0d);
    }

    /// <summary>The number as its shortest text has it, up to 17 digits, which the server rounds too; a conversion keeps only 15.</summary>
    private static decimal Exactly(double number) =>
        decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static decimal RoundDecimal(decimal number, int digits, string mode) => mode switch
    {
        "UP" => number < 0 ? decimal.Round(number, digits, MidpointRounding.ToNegativeInfinity) : decimal.Round(number, digits, MidpointRounding.ToPositiveInfinity),
        "DOWN" => decimal.Round(number, digits, MidpointRounding.ToZero),
        "CEILING" => decimal.Round(number, digits, MidpointRounding.ToPositiveInfinity),
        "FLOOR" => decimal.Round(number, digits, MidpointRounding.ToNegativeInfinity),
        "HALF_EVEN" => decimal.Round(number, digits, MidpointRounding.ToEven),
        "HALF_UP" => decimal.Round(number, digits, MidpointRounding.AwayFromZero),
        "HALF_DOWN" => HalfDown(number, digits),
        _ => throw Fail.Argument("InvalidArgumentValue", $"round() does not know the mode '{mode}'."),
    };

    private static decimal HalfDown(decimal number, int digits)
    {
        var up = decimal.Round(number, digits, MidpointRounding.AwayFromZero);
        var down = decimal.Round(number, digits, MidpointRounding.ToZero);
        return Math.Abs(up - number) < Math.Abs(number - down) ? up : down;
    }
}
