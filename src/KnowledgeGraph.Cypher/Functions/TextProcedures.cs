using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The procedures of full-text indexes, named as in Neo4j.</summary>
internal static class TextProcedures
{
    private static readonly ProcedureField[] Inputs = [new("indexName", "STRING"), new("queryString", "STRING"), new("options", "MAP?")];

    public static readonly Procedure[] All =
    [
        new("db.index.fulltext.queryNodes", Inputs, [new("node", "NODE"), new("score", "FLOAT")], (g, a) => Query(g, a, isOnRelationships: false)) { OptionalInputs = 1 },
        new("db.index.fulltext.queryRelationships", Inputs, [new("relationship", "RELATIONSHIP"), new("score", "FLOAT")], (g, a) => Query(g, a, isOnRelationships: true)) { OptionalInputs = 1 },
        new("db.index.fulltext.awaitEventuallyConsistentIndexRefresh", [], [], (_, _) => []),
        new("db.awaitIndexes", [new("timeOutSeconds", "INTEGER?")], [], (_, _) => []) { OptionalInputs = 1 },
    ];

    private static IEnumerable<Value[]> Query(IGraphReader graph, Value[] arguments, bool isOnRelationships)
    {
        var name = Arguments.Text(arguments[0], "db.index.fulltext");
        if (!graph.TextRules().Any(r => r.Name == name && r.IsOnRelationships == isOnRelationships))
        {
            throw Fail.Runtime(ErrorClass.ProcedureError, "IndexNotFound", $"There is no full-text index '{name}' on {(isOnRelationships ? "relationships" : "nodes")}.");
        }

        var found = new List<TextMatch>();
        graph.SearchText(name, Arguments.Text(arguments[1], "db.index.fulltext"), found);
        var options = arguments[2].Map;
        return found
            .Skip(Count(options, "skip", 0))
            .Take(Count(options, "limit", int.MaxValue))
            .Select(m => new[] { isOnRelationships ? Relationship(graph, m.Element) : Value.Node(m.Element), Value.Of(m.Score) });
    }

    private static Value Relationship(IGraphReader graph, long id) =>
        graph.TryRelationship(id, out var record) ? Value.Of(Entities.Reference(record)) : Value.Null;

    private static int Count(MapValue? options, string key, int otherwise)
    {
        var value = options?.Get(key) ?? Value.Null;
        return value.IsNull ? otherwise : (int)Math.Clamp(Arguments.Integer(value, key), 0, int.MaxValue);
    }
}
