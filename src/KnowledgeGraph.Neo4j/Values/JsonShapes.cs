using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>Maps and lists of parameters as JSON, for every way of writing what they hold.</summary>
internal static class JsonShapes
{
    public static void Map(JsonTextWriter writer, IEnumerable<KeyValuePair<string, object?>> entries, Action<JsonTextWriter, object?> write)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in entries)
        {
            writer.WritePropertyName(key);
            write(writer, value);
        }

        writer.WriteEndObject();
    }

    public static void List(JsonTextWriter writer, IEnumerable<object?> items, Action<JsonTextWriter, object?> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Says that a value is no parameter.</summary>
    public static StoreException Unknown(object value) =>
        new(StoreError.Execution, $"A parameter holds a value of the type {value.GetType().Name}, which no store knows. Use texts, numbers, dates, lists and maps.");
}
