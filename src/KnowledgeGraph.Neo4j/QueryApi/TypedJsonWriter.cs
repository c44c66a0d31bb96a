using System.Globalization;
using KnowledgeGraph.Neo4j.Values;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>
/// Writes parameters as typed JSON, <c>{"$type":"Integer","_value":"1"}</c>, so that whole numbers beyond 2^53 and dates
/// arrive as what they are. Source: Neo4j Query API, typed JSON.
/// </summary>
internal static class TypedJsonWriter
{
    public static void Write(JsonTextWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                Typed(writer, "Null", w => w.WriteNull());
                break;
            case bool flag:
                Typed(writer, "Boolean", w => w.WriteValue(flag));
                break;
            case string text:
                Text(writer, "String", text);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                Text(writer, "Integer", Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                break;
            case float or double or decimal:
                Text(writer, "Float", NumberText.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            case DateOnly date:
                Text(writer, "Date", TemporalText.Of(date));
                break;
            case DateTimeOffset time:
                Text(writer, "OffsetDateTime", TemporalText.Of(time));
                break;
            case DateTime time:
                Text(writer, "LocalDateTime", TemporalText.Of(time));
                break;
            case TimeOnly time:
                Text(writer, "LocalTime", TemporalText.Of(time));
                break;
            default:
                Container(writer, value);
                break;
        }
    }

    /// <summary>The body of a map: names and typed values.</summary>
    public static void Map(JsonTextWriter writer, IEnumerable<KeyValuePair<string, object?>> entries) => JsonShapes.Map(writer, entries, Write);

    private static void Container(JsonTextWriter writer, object value)
    {
        if (Shapes.Entries(value) is { } entries)
        {
            Typed(writer, "Map", w => Map(w, entries));
            return;
        }

        var items = Shapes.Items(value) ?? throw JsonShapes.Unknown(value);
        Typed(writer, "List", w => JsonShapes.List(w, items, Write));
    }

    private static void Text(JsonTextWriter writer, string type, string text) => Typed(writer, type, w => w.WriteValue(text));

    private static void Typed(JsonTextWriter writer, string type, Action<JsonTextWriter> value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("$type");
        writer.WriteValue(type);
        writer.WritePropertyName("_value");
        value(writer);
        writer.WriteEndObject();
    }
}
