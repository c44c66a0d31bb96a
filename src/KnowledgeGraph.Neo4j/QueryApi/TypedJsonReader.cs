using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Values;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Reads typed JSON as plain .NET values, nodes, relationships and paths; types without a .NET counterpart as their texts.</summary>
internal static class TypedJsonReader
{
    /// <summary>One value.</summary>
    /// <exception cref="JsonException">It is no typed JSON.</exception>
    public static object? Read(JToken token)
    {
        var value = Part(token, "_value");
        return (string?)token["$type"] switch
        {
            "Null" => null,
            "Boolean" => (bool)value,
            "Integer" => NumberText.Integer(Text(value)),
            "Float" => NumberText.Real(Text(value)),
            "Date" => TemporalText.ReadDate(Text(value)),
            "OffsetDateTime" or "ZonedDateTime" => TemporalText.ReadDateTime(Text(value)),
            "LocalDateTime" => TemporalText.ReadLocalDateTime(Text(value)),
            "LocalTime" => TemporalText.ReadLocalTime(Text(value)),
            "List" => List(value),
            "Map" => Map(value),
            "Node" => Node(value),
            "Relationship" => Relationship(value),
            "Path" => Path(value),
            _ => value.Type == JTokenType.String ? (string?)value : value.ToString(Formatting.None),
        };
    }

    /// <summary>A list of values.</summary>
    public static object?[] List(JToken list) => [.. list.Select(Read)];

    private static Dictionary<string, object?> Map(JToken map)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in ((JObject)map).Properties())
        {
            entries.Add(property.Name, Read(property.Value));
        }

        return entries;
    }

    private static Node Node(JToken node) => new(
        Text(Part(node, "_element_id")),
        [.. Part(node, "_labels").Select(Text).Order(StringComparer.Ordinal)],
        Map(Part(node, "_properties")));

    private static Relationship Relationship(JToken relationship) => new(
        Text(Part(relationship, "_element_id")),
        Text(Part(relationship, "_type")),
        Text(Part(relationship, "_start_node_element_id")),
        Text(Part(relationship, "_end_node_element_id")),
        Map(Part(relationship, "_properties")));

    private static GraphPath Path(JToken parts)
    {
        var elements = List(parts);
        return new GraphPath([.. elements.OfType<Node>()], [.. elements.OfType<Relationship>()]);
    }

    private static JToken Part(JToken token, string name) =>
        token is JObject map && map[name] is { } part ? part : throw new JsonReaderException($"The answer holds a value without {name}.");

    private static string Text(JToken token) => (string?)token ?? throw new JsonReaderException("The answer holds an empty value.");
}
