using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Values;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Transactional;

/// <summary>
/// Reads strict Jolt, the typed notation of the transactional interface: <c>{"Z":"1"}</c>, <c>{"()":[id,labels,properties]}</c>.
/// Source: Neo4j HTTP API, Jolt. Whole numbers beyond 32 bits come under <c>R</c>, so the digits tell them from real ones.
/// </summary>
internal static class JoltReader
{
    /// <summary>One value.</summary>
    /// <exception cref="JsonException">It is no Jolt.</exception>
    public static object? Read(JToken token) => token switch
    {
        JObject { Count: 1 } tagged => Tagged(tagged.Properties().First()),
        JArray list => List(list),
        JValue { Type: JTokenType.Null } => null,
        JValue { Type: JTokenType.Boolean } flag => (bool)flag,
        JValue { Type: JTokenType.Integer } number => (long)number,
        JValue { Type: JTokenType.Float } number => (double)number,
        JValue { Type: JTokenType.String } text => (string?)text,
        _ => throw new JsonReaderException("The answer holds a value in an unknown notation."),
    };

    /// <summary>A list of values.</summary>
    public static object?[] List(JToken list) => [.. list.Select(Read)];

    private static object? Tagged(JProperty value) => value.Name switch
    {
        "?" => string.Equals(Text(value.Value), "true", StringComparison.OrdinalIgnoreCase),
        "Z" => NumberText.Integer(Text(value.Value)),
        "R" => NumberText.Any(Text(value.Value)),
        "U" => Text(value.Value),
        "T" => TemporalText.ReadAny(Text(value.Value)),
        "[]" => List(value.Value),
        "{}" => Map(value.Value),
        "()" => Node(value.Value),
        "->" => Relationship(value.Value, start: 1, end: 3),
        "<-" => Relationship(value.Value, start: 3, end: 1),
        ".." => Path(value.Value),
        _ => value.Value.Type == JTokenType.String ? Text(value.Value) : value.Value.ToString(Formatting.None),
    };

    private static Dictionary<string, object?> Map(JToken map)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in ((JObject)map).Properties())
        {
            entries.Add(property.Name, Read(property.Value));
        }

        return entries;
    }

    private static Node Node(JToken parts) =>
        new(Text(parts[0]!), [.. parts[1]!.Select(Text).Order(StringComparer.Ordinal)], Map(parts[2]!));

    private static Relationship Relationship(JToken parts, int start, int end) =>
        new(Text(parts[0]!), Text(parts[2]!), Text(parts[start]!), Text(parts[end]!), Map(parts[4]!));

    private static GraphPath Path(JToken parts)
    {
        var elements = List(parts);
        return new GraphPath([.. elements.OfType<Node>()], [.. elements.OfType<Relationship>()]);
    }

    private static string Text(JToken token) => token switch
    {
        JValue { Value: not null } value => value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        JObject { Count: 1 } tagged => Text(tagged.Properties().First().Value),
        _ => throw new JsonReaderException("The answer holds an empty value."),
    };
}
