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
        writer.Objects("parameters", query.Parameters, parameter =>
        {
            writer.Property("name", parameter.Name);
            writer.Property("type", parameter.Type);
            writer.Property("optional", parameter.IsOptional);
            writer.WritePropertyName("example");
            ValueJson.Write(writer, parameter.Example);
            writer.Property("meaning", parameter.Meaning);
        });
        writer.Property("cypher", query.Cypher);
        writer.WriteEndObject();
    });
}
