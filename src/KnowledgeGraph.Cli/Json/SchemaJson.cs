using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Cli.Json;

/// <summary>The schema as lines of JSON.</summary>
internal static class SchemaJson
{
    /// <summary>One predicate and what it becomes in the graph.</summary>
    public static string Of(ProjectionRow row) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("predicate", row.Predicate);
        writer.WritePropertyName("from");
        ValueJson.Write(writer, row.Subjects);
        writer.Property("relationship", row.Relationship);
        writer.WritePropertyName("to");
        ValueJson.Write(writer, row.Objects);
        writer.WritePropertyName("identity");
        ValueJson.Write(writer, row.Identity);
        writer.WritePropertyName("properties");
        ValueJson.Write(writer, row.Properties);
        writer.WriteEndObject();
    });

    /// <summary>What became of the constraints and indexes in a store.</summary>
    public static string Of(SchemaReport report, string location) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("store", location);
        writer.Property("applied", report.Applied);
        writer.WritePropertyName("made");
        ValueJson.Write(writer, report.Made);
        writer.WritePropertyName("open");
        ValueJson.Write(writer, report.Open.Select(c => c.Rule.Name).ToArray());
        writer.WriteEndObject();
    });

    /// <summary>A statement that makes a constraint or an index.</summary>
    public static string Of(string statement) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("statement", statement);
        writer.WriteEndObject();
    });
}
