using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Cli.Json;

/// <summary>What would change, or has changed, in a store's schema, as one object.</summary>
internal static class SchemaPlanJson
{
    public static string Of(SchemaPlan plan, string location) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("store", location);
        writer.Property("name", plan.Kind.Name);
        writer.Property("version", plan.Kind.Version);
        writer.Property("edition", plan.Kind.Edition);
        writer.Property("layout", plan.Layout);
        writer.Property("currentLayout", plan.CurrentLayout);
        writer.Property("same", plan.IsEmpty);
        writer.Objects("migrations", plan.Migrations, m =>
        {
            writer.Property("layout", m.Version);
            writer.Property("name", m.Name);
            writer.Property("meaning", m.Meaning);
        });
        writer.Objects("changes", plan.Changes, c =>
        {
            writer.Property("name", c.Rule.Name);
            writer.Property("kind", Word(c.Kind));
            writer.Property("meaning", c.ToString());
            writer.WritePropertyName("statements");
            ValueJson.Write(writer, c.Statements);
        });
        writer.WriteEndObject();
    });

    private static string Word(SchemaChangeKind kind) => kind switch
    {
        SchemaChangeKind.Missing => "missing",
        SchemaChangeKind.Different => "different",
        _ => "blocked",
    };
}
