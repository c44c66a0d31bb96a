using System.Collections;
using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Core.Graph;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Json;

/// <summary>Values of a query as JSON: nodes as <c>{labels, properties}</c>, relationships as <c>{type, properties}</c>, dates as text.</summary>
internal static class ValueJson
{
    /// <summary>Writes one value.</summary>
    public static void Write(JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null or bool or string or long or int or double or decimal:
                writer.WriteValue(value);
                break;
            case var _ when TemporalWords.Of(value) is { } time:
                writer.WriteValue(time);
                break;
            case Node node:
                Write(writer, ("labels", node.Labels), ("properties", node.Properties));
                break;
            case Relationship relationship:
                Write(writer, ("type", relationship.Type), ("properties", relationship.Properties));
                break;
            case GraphPath path:
                Write(writer, ("nodes", path.Nodes), ("relationships", path.Relationships));
                break;
            case IReadOnlyDictionary<string, object?> map:
                Write(writer, [.. map.Select(p => (p.Key, p.Value))]);
                break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Write(JsonWriter writer, params (string Name, object? Value)[] members)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, member);
        }

        writer.WriteEndObject();
    }
}
