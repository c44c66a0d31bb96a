using System.Globalization;
using System.Text;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Values as text.</summary>
public static class ValueText
{
    /// <summary>A value as openCypher writes it, with strings in quotes; nodes and relationships by id only.</summary>
    public static string Describe(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.String => "'" + value.Text!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'",
        ValueKind.List => "[" + string.Join(", ", value.List!.Items.Select(Describe)) + "]",
        ValueKind.Map => DescribeMap(value.Map!),
        ValueKind.Node => string.Create(CultureInfo.InvariantCulture, $"(#{value.NodeId})"),
        ValueKind.Relationship => string.Create(CultureInfo.InvariantCulture, $"[#{value.Relationship!.Id}]"),
        ValueKind.Path => "<path>",
        _ => Scalar(value),
    };

    /// <summary>A scalar or temporal value as <c>toString()</c> gives it.</summary>
    public static string Scalar(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.IsTrue ? "true" : "false",
        ValueKind.Integer => value.Integer.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Float(value.Float),
        ValueKind.String => value.Text!,
        ValueKind.Date => TemporalText.Date(value.Bits),
        ValueKind.LocalTime => TemporalText.Time(value.Bits),
        _ => value.Reference?.ToString() ?? "null",
    };

    /// <summary>A floating-point number: always with a point or an exponent, so that it is not taken for an integer.</summary>
    public static string Float(double number)
    {
        if (double.IsNaN(number))
        {
            return "NaN";
        }

        if (double.IsInfinity(number))
        {
            return number > 0 ? "Infinity" : "-Infinity";
        }

        var size = Math.Abs(number);
        if (size != 0 && (size < 1e-3 || size >= 1e7))
        {
            return Exponent(number);
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    private static string Exponent(double number)
    {
        var digits = number.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var exponent = int.Parse(digits.AsSpan(digits.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? shortest : shortest[..mark];
        var sign = mantissa.StartsWith('-') ? "-" : "";
        var significant = new string([.. mantissa.Where(char.IsAsciiDigit)]).TrimStart('0').TrimEnd('0');
        significant = significant.Length == 0 ? "0" : significant;
        var fraction = significant.Length > 1 ? significant[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{significant[0]}.{fraction}E{exponent}");
    }

    private static string DescribeMap(MapValue map)
    {
        var text = new StringBuilder("{");
        for (var i = 0; i < map.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(map.Keys[i]).Append(": ").Append(Describe(map.Values[i]));
        }

        return text.Append('}').ToString();
    }
}
