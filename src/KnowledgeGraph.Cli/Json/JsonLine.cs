using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Json;

/// <summary>Writes JSON as one line, numbers in the invariant culture, Chinese as it is.</summary>
internal static class JsonLine
{
    /// <summary>What <paramref name="write"/> writes, as one line.</summary>
    public static string Of(Action<JsonTextWriter> write)
    {
        var text = new StringBuilder();
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)) { Formatting = Formatting.None })
        {
            write(writer);
        }

        return text.ToString();
    }

    /// <summary>Writes a property, or nothing when there is no value.</summary>
    public static void Property(this JsonWriter writer, string name, object? value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a property that is a list.</summary>
    public static void List<T>(this JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a property that is a list of objects, of which <paramref name="write"/> writes the properties.</summary>
    public static void Objects<T>(this JsonWriter writer, string name, IEnumerable<T> items, Action<T> write) => writer.List(name, items, item =>
    {
        writer.WriteStartObject();
        write(item);
        writer.WriteEndObject();
    });
}
