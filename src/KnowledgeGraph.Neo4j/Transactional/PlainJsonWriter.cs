using System.Globalization;
using KnowledgeGraph.Neo4j.Values;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Transactional;

/// <summary>Writes parameters as plain JSON, temporal values as texts; <see cref="TemporalParameters"/> turns these back in the statement.</summary>
internal static class PlainJsonWriter
{
    public static void Write(JsonTextWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case bool flag:
                writer.WriteValue(flag);
                break;
            case string text:
                writer.WriteValue(text);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                writer.WriteValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case float or double or decimal:
                writer.WriteValue(Finite(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            case DateOnly or DateTimeOffset or DateTime or TimeOnly:
                writer.WriteValue(TemporalParameters.Text(value));
                break;
            default:
                Container(writer, value);
                break;
        }
    }

    public static void Map(JsonTextWriter writer, IEnumerable<KeyValuePair<string, object?>> entries) => JsonShapes.Map(writer, entries, Write);

    private static void Container(JsonTextWriter writer, object value)
    {
        if (Shapes.Entries(value) is { } entries)
        {
            Map(writer, entries);
            return;
        }

        JsonShapes.List(writer, Shapes.Items(value) ?? throw JsonShapes.Unknown(value), Write);
    }

    private static double Finite(double value) => double.IsFinite(value)
        ? value
        : throw new StoreException(StoreError.Execution, "This server's transactional HTTP interface takes no infinite number as a parameter. Leave it out, or switch the Query API on.");
}
