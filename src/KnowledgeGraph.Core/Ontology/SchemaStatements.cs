namespace KnowledgeGraph.Core.Ontology;

/// <summary>The schema's indexes and constraints as statements for Neo4j 5 and the embedded store. Each may be run again without effect.</summary>
public static class SchemaStatements
{
    /// <summary>Lucene's analyzer for Chinese, Japanese and Korean: neighbouring characters in pairs, other words in lower case.</summary>
    public const string Analyzer = "cjk";

    /// <summary>One statement an index that every edition has, in the schema's order.</summary>
    public static IReadOnlyList<string> ForNeo4j(GraphSchema schema, string marker = GraphSchema.Marker) =>
        [.. schema.Under(marker).Indexes.Where(i => i.Kind != IndexKind.Present).Select(i => Create(i, marker))];

    /// <summary>Makes an index or constraint where there is none of its name or content.</summary>
    public static string Create(IndexRule index, string marker = GraphSchema.Marker)
    {
        var labels = string.Join('|', LabelsOf(index, marker));
        var properties = string.Join(", ", index.Properties.Select(p => "n." + p));
        return index.Kind switch
        {
            IndexKind.Unique => $"CREATE CONSTRAINT {index.Name} IF NOT EXISTS FOR (n:{labels}) REQUIRE ({properties}) IS UNIQUE",
            IndexKind.Present => $"CREATE CONSTRAINT {index.Name} IF NOT EXISTS FOR (n:{labels}) REQUIRE {properties} IS NOT NULL",
            IndexKind.Range => $"CREATE INDEX {index.Name} IF NOT EXISTS FOR (n:{labels}) ON ({properties})",
            _ => $"CREATE FULLTEXT INDEX {index.Name} IF NOT EXISTS FOR (n:{labels}) ON EACH [{properties}] OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{Analyzer}'}}}}",
        };
    }

    /// <summary>The labels of an index in a store, the marker by its real name.</summary>
    public static IReadOnlyList<string> LabelsOf(IndexRule index, string marker = GraphSchema.Marker) =>
        [.. index.Labels.Select(l => l.Replace(IndexRule.Marker, marker, StringComparison.Ordinal))];
}
