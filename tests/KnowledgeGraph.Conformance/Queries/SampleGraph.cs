using KnowledgeGraph.Conformance.Questions;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Memory;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Conformance.Queries;

/// <summary>The graph of the sample articles, in memory, to ask the named queries of.</summary>
public sealed class SampleGraph
{
    private readonly MemoryGraph _store = new();
    private readonly CypherEngine _engine = new();

    /// <summary>Builds and loads it.</summary>
    public SampleGraph()
    {
        var options = new BuildOptions();
        var corpus = new CorpusExtractor(options).Extract([Samples.Folder]);
        Graph = new Resolver(new LexiconFacts(options.Lexicon)).Resolve(corpus.Facts);
        foreach (var nodes in Graph.Nodes.GroupBy(n => string.Join(':', n.Labels)))
        {
            Run($"UNWIND $rows AS row CREATE (n:{GraphSchema.Marker}:{nodes.Key}) SET n = row", nodes.Select(n => Row(n.Properties, ("id", n.Id))));
        }

        Run("CREATE INDEX sample_id FOR (n:KG) ON (n.id)", []);
        foreach (var edges in Graph.Edges.GroupBy(e => e.Type))
        {
            Run($"UNWIND $rows AS row MATCH (a:KG {{id: row.from}}), (b:KG {{id: row.to}}) CREATE (a)-[r:{edges.Key}]->(b) SET r = row.properties",
                edges.Select(e => Row([], ("from", e.From), ("to", e.To), ("properties", Row(e.Properties, ("id", e.Id))))));
        }
    }

    /// <summary>The graph.</summary>
    public PropertyGraph Graph { get; }

    /// <summary>The rows of a query, by column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Ask(string cypher, IReadOnlyDictionary<string, object?> parameters)
    {
        var result = _engine.Run(cypher, parameters, _store);
        return [.. result.Rows.Select(row => result.Keys.Zip(row).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }

    private void Run(string cypher, IEnumerable<object?> rows) => Ask(cypher, new Dictionary<string, object?> { ["rows"] = rows.ToList() });

    private static Dictionary<string, object?> Row(IEnumerable<KeyValuePair<string, object>> properties, params (string Key, object Value)[] further)
    {
        var row = properties.ToDictionary(p => p.Key, p => p.Value is string[] list ? list.Cast<object?>().ToList() : (object?)p.Value, StringComparer.Ordinal);
        foreach (var (key, value) in further)
        {
            row[key] = value;
        }

        return row;
    }
}
