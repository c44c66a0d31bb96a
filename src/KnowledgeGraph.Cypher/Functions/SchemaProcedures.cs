using System.Reflection;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The procedures that tell what a graph holds, named as in Neo4j.</summary>
internal static class SchemaProcedures
{
    public static readonly Procedure[] All =
    [
        Names("db.labels", "label", g => UsedLabels(g)),
        Names("db.relationshipTypes", "relationshipType", g => g.TokenNames(TokenKind.Type).Where(n => g.CountRelationships(g.FindToken(TokenKind.Type, n)) > 0)),
        Names("db.propertyKeys", "propertyKey", g => g.TokenNames(TokenKind.Key)),
        new("db.schema.visualization", [], [new ProcedureField("nodes", "LIST<MAP>"), new ProcedureField("relationships", "LIST<MAP>")], (g, _) => [Visualization(g)]),
        new("dbms.components", [], [new ProcedureField("name", "STRING"), new ProcedureField("versions", "LIST<STRING>"), new ProcedureField("edition", "STRING")], (_, _) => [Components()]),
        new("db.ping", [], [new ProcedureField("success", "BOOLEAN")], (_, _) => [[Value.True]]),
    ];

    private static Procedure Names(string name, string column, Func<IGraphReader, IEnumerable<string>> read) => new(
        name,
        [],
        [new ProcedureField(column, "STRING")],
        (graph, _) => read(graph).Order(StringComparer.Ordinal).Select(n => new[] { Value.Of(n) }));

    private static IEnumerable<string> UsedLabels(IGraphReader graph) =>
        graph.TokenNames(TokenKind.Label).Where(n => graph.CountNodes(graph.FindToken(TokenKind.Label, n)) > 0);

    private static Value[] Components()
    {
        var version = typeof(SchemaProcedures).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        return [Value.Of("KnowledgeGraph embedded kernel"), Strings([version]), Value.Of("embedded")];
    }

    /// <summary>One map a label, and one a label–type–label that occurs.</summary>
    private static Value[] Visualization(IGraphReader graph)
    {
        var rules = graph.SchemaRules();
        var nodes = UsedLabels(graph).Order(StringComparer.Ordinal).Select(label => Map(
            ("constraints", Strings(rules.Where(r => r.IsUnique && r.Label == label).Select(r => r.Name))),
            ("indexes", Strings(rules.Where(r => !r.IsUnique && r.Label == label).SelectMany(r => r.Keys))),
            ("name", Value.Of(label))));
        var triples = new SortedSet<(string Start, string Type, string End)>();
        var buffer = new RelationshipRecord[512];
        for (var after = -1L; graph.ScanRelationships(Token.Any, after, buffer) is var count and > 0; after = buffer[count - 1].Id)
        {
            foreach (var record in buffer.AsSpan(0, count))
            {
                AddTriples(graph, record, triples);
            }
        }

        var relationships = triples.Select(t => Map(("endNode", Value.Of(t.End)), ("name", Value.Of(t.Type)), ("startNode", Value.Of(t.Start))));
        return [Value.Of(new ListValue([.. nodes])), Value.Of(new ListValue([.. relationships]))];
    }

    private static void AddTriples(IGraphReader graph, RelationshipRecord record, SortedSet<(string Start, string Type, string End)> triples)
    {
        foreach (var start in graph.Labels(record.Start).Span)
        {
            foreach (var end in graph.Labels(record.End).Span)
            {
                triples.Add((graph.TokenName(TokenKind.Label, start), graph.TokenName(TokenKind.Type, record.Type), graph.TokenName(TokenKind.Label, end)));
            }
        }
    }

    private static Value Map(params (string Key, Value Value)[] entries) =>
        Value.Of(new MapValue([.. entries.Select(e => e.Key)], [.. entries.Select(e => e.Value)]));

    private static Value Strings(IEnumerable<string> names) => Value.Of(new ListValue([.. names.Select(n => Value.Of(n))]));
}
