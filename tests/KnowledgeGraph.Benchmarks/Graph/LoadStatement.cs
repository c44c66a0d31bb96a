namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A statement of the load and its batches of rows: each batch is one transaction.</summary>
internal sealed record LoadStatement(string Cypher, IReadOnlyList<IReadOnlyList<IReadOnlyDictionary<string, object?>>> Batches)
{
    private const int RowsInTransaction = 1000;

    public static IReadOnlyList<string> Schema { get; } =
    [
        "CREATE INDEX company_name IF NOT EXISTS FOR (n:Company) ON (n.name)",
        "CREATE INDEX model_name IF NOT EXISTS FOR (n:Model) ON (n.name)",
    ];

    public static IEnumerable<LoadStatement> Of(SampleGraph graph)
    {
        foreach (var label in graph.Nodes.GroupBy(n => n.Label))
        {
            yield return new(
                $"UNWIND $rows AS r CREATE (:{label.Key} {{name: r.name, params: r.params}})",
                Batched(label.Select(n => Row(("name", n.Name), ("params", n.Params)))));
        }

        foreach (var kind in graph.Relationships.GroupBy(r => (From: graph.Nodes[r.From].Label, r.Type, To: graph.Nodes[r.To].Label)))
        {
            yield return new(
                $"UNWIND $rows AS r MATCH (a:{kind.Key.From} {{name: r.from}}), (b:{kind.Key.To} {{name: r.to}}) CREATE (a)-[:{kind.Key.Type}]->(b)",
                Batched(kind.Select(r => Row(("from", graph.Nodes[r.From].Name), ("to", graph.Nodes[r.To].Name)))));
        }
    }

    private static IReadOnlyDictionary<string, object?>[][] Batched(IEnumerable<IReadOnlyDictionary<string, object?>> rows) =>
        [.. rows.Chunk(RowsInTransaction)];

    private static Dictionary<string, object?> Row(params ReadOnlySpan<(string Key, object? Value)> cells)
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in cells)
        {
            row.Add(key, value);
        }

        return row;
    }
}
