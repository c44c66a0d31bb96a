using KnowledgeGraph.Query.Named;

namespace KnowledgeGraph.Cli.Json;

/// <summary>A named query as one line of JSON.</summary>
internal static class NamedQueryJson
{
    /// <summary>The line.</summary>
    public static string Of(NamedQuery query) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("name", query.Name);
        writer.Property("question", query.Question);
        writer.Property("description", query.Description);
        writer.WritePropertyName("parameters");
        writer.WriteStartArray();
        foreach (var parameter in query.Parameters)
        {
            writer.WriteStartObject();
            writer.Property("name", parameter.Name);
            writer.Property("type", parameter.Type);
            writer.Property("optional", parameter.IsOptional);
            writer.WritePropertyName("example");
            ValueJson.Write(writer, parameter.Example);
            writer.Property("meaning", parameter.Meaning);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Property("cypher", query.Cypher);
        writer.WriteEndObject();
    });
}
