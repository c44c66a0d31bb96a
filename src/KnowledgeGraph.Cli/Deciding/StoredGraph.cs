using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Proof;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Cli.Deciding;

/// <summary>The stored graph, for decisions on what is in it.</summary>
internal sealed class StoredGraph(PropertyGraph graph, string location)
{
    private readonly Dictionary<string, GraphNode> _nodes = graph.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);

    /// <summary>Reads the store.</summary>
    public static async Task<StoredGraph> ReadAsync(string to, CancellationToken cancel)
    {
        await using var store = StoreOpener.ForReading(to);
        return new StoredGraph(await new StoredGraphReader().ReadAsync(store, cancel).ConfigureAwait(false), store.Location);
    }

    /// <summary>The graph.</summary>
    public PropertyGraph Graph => graph;

    /// <summary>The node of an id, with one of the labels.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public GraphNode Demand(string id, string label) =>
        _nodes.TryGetValue(id, out var node) && node.Labels.Contains(label, StringComparer.Ordinal)
            ? node
            : throw new CommandFailure($"{location} holds no {label.ToLowerInvariant()} {id}; kg review, kg show and kg explain print ids.");

    /// <summary>What a claim states, in names.</summary>
    public StatedFact FactOf(GraphNode claim)
    {
        var ends = graph.Edges.Where(e => e.From == claim.Id).ToLookup(e => e.Type, e => e.To, StringComparer.Ordinal);
        var target = ends["OBJECT"].FirstOrDefault() is { } id ? Name(id) : (string?)claim.Properties.GetValueOrDefault("dateText") ?? string.Empty;
        return new StatedFact(
            (string)claim.Properties["predicate"],
            Name(ends["SUBJECT"].Order(StringComparer.Ordinal).First()),
            target,
            StatedFact.OneLine((string)claim.Properties["quote"]));
    }

    private string Name(string id) => StatedFact.OneLine(NodeName.Of(_nodes[id]));
}
