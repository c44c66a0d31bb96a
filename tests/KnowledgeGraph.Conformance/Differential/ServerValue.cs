using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Values in the server's typed JSON as canonical text.</summary>
internal static class ServerValue
{
    public static string Of(JsonElement typed)
    {
        var value = typed.GetProperty("_value");
        return typed.GetProperty("$type").GetString() switch
        {
            "Null" => "null",
            "Boolean" => value.GetBoolean() ? "true" : "false",
            "Integer" => value.GetString()!,
            "Float" => Canonical.Float(Float(value.GetString()!)),
            "String" => Canonical.Text(value.GetString()!),
            "List" => Canonical.List(value.EnumerateArray().Select(Of)),
            "Map" => Map(value),
            "Node" => Canonical.Node(value.GetProperty("_labels").EnumerateArray().Select(l => l.GetString()!), Map(value.GetProperty("_properties"))),
            "Relationship" => Canonical.Relationship(value.GetProperty("_type").GetString()!, Map(value.GetProperty("_properties"))),
            "Path" => Path([.. value.EnumerateArray()]),
            _ => Canonical.Temporal(value.GetString()!),
        };
    }

    private static double Float(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Map(JsonElement map) => Canonical.Map(map.EnumerateObject().Select(e => (e.Name, Of(e.Value))));

    private static string Path(JsonElement[] parts)
    {
        static string? Id(JsonElement part, string name) => part.GetProperty("_value").GetProperty(name).GetString();
        var text = "<" + Of(parts[0]);
        for (var i = 1; i < parts.Length; i += 2)
        {
            var forward = Id(parts[i], "_start_node_element_id") == Id(parts[i - 1], "_element_id");
            text += (forward ? "-" + Of(parts[i]) + "->" : "<-" + Of(parts[i]) + "-") + Of(parts[i + 1]);
        }

        return text + ">";
    }
}
