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
}
