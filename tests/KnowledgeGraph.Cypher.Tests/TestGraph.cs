using KnowledgeGraph.Cypher.Memory;
using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>A graph in memory with an engine, as the tests use it.</summary>
internal sealed class TestGraph
{
    private readonly CypherEngine _engine = new();

    public MemoryGraph Graph { get; } = new();

    public static TestGraph With(string create)
    {
        var graph = new TestGraph();
        graph.Run(create);
        return graph;
    }

    public CypherResult Run(string statement, params (string Name, object? Value)[] parameters) =>
        _engine.Run(statement, parameters.ToDictionary(p => p.Name, p => p.Value), Graph);

    public List<object?[]> Rows(string statement, params (string Name, object? Value)[] parameters) =>
        [.. Run(statement, parameters).Rows];

    public object? One(string statement, params (string Name, object? Value)[] parameters) =>
        Rows(statement, parameters).Single()[0];

    public CypherException Fails(string statement, params (string Name, object? Value)[] parameters) =>
        Assert.Throws<CypherException>(() => Rows(statement, parameters));

    public string Plan(string statement) =>
        string.Join('\n', Run("EXPLAIN " + statement).Rows.Select(r => (string)r[0]!));

    public List<object?[]> RowsWith(CypherOptions options, string statement) =>
        [.. _engine.Run(statement, null, Graph, options).Rows];

    public CypherResult RunReadOnly(string statement) =>
        _engine.Run(statement, null, new ReadOnlyView(Graph));

    private sealed class ReadOnlyView(MemoryGraph graph) : IGraphTransaction
    {
        public IGraphReader Reader => graph;

        public IGraphWriter? Writer => null;
    }
}
