namespace KnowledgeGraph.Core.Ontology;

/// <summary>The schema's indexes and constraints as statements for Neo4j 5. Each may be run again without effect.</summary>
public static class SchemaStatements
{
    /// <summary>One statement an index, in the schema's order.</summary>
    public static IReadOnlyList<string> ForNeo4j(GraphSchema schema, string marker = GraphSchema.Marker) =>
        [.. schema.Indexes.Select(i => Statement(i, marker))];

    private static string Statement(IndexRule index, string marker)
    {
        var labels = string.Join('|', index.Labels.Select(l => l == IndexRule.Marker ? marker : l));
        var properties = string.Join(", ", index.Properties.Select(p => "n." + p));
        return index.Kind switch
        {
            IndexKind.Unique => $"CREATE CONSTRAINT {index.Name} IF NOT EXISTS FOR (n:{labels}) REQUIRE ({properties}) IS UNIQUE",
            IndexKind.Range => $"CREATE INDEX {index.Name} IF NOT EXISTS FOR (n:{labels}) ON ({properties})",
            _ => $"CREATE FULLTEXT INDEX {index.Name} IF NOT EXISTS FOR (n:{labels}) ON EACH [{properties}]",
        };
    }
}
