using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Conformance.Tck;

/// <summary>All that is in a graph, to tell what a statement changed.</summary>
public sealed class GraphState
{
    private readonly HashSet<string> _nodes;
    private readonly HashSet<string> _relationships;
    private readonly HashSet<string> _labels;
    private readonly HashSet<string> _properties;

    private GraphState(IReadOnlyList<Node> nodes, IReadOnlyList<Relationship> relationships)
    {
        _nodes = [.. nodes.Select(n => n.ElementId)];
        _relationships = [.. relationships.Select(r => r.ElementId)];
        _labels = [.. nodes.SelectMany(n => n.Labels)];
        _properties =
        [
            .. nodes.SelectMany(n => n.Properties.Select(p => $"n{n.ElementId} {p.Key} {TckValue.Of(p.Value, false)}")),
            .. relationships.SelectMany(r => r.Properties.Select(p => $"r{r.ElementId} {p.Key} {TckValue.Of(p.Value, false)}")),
        ];
    }

    /// <summary>Reads a graph.</summary>
    public static GraphState Read(CypherEngine engine, IGraphTransaction graph)
    {
        var options = new CypherOptions { ExactTemporals = true };
        var nodes = engine.Run("MATCH (n) RETURN n", null, graph, options).Rows.Select(r => (Node)r[0]!).ToList();
        var relationships = engine.Run("MATCH ()-[r]->() RETURN r", null, graph, options).Rows.Select(r => (Relationship)r[0]!).ToList();
        return new GraphState(nodes, relationships);
    }

    /// <summary>The changes from this state to a later one, in the TCK's terms; what did not change is left out.</summary>
    public SortedDictionary<string, int> ChangesTo(GraphState later)
    {
        var changes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Compare("nodes", _nodes, later._nodes, changes);
        Compare("relationships", _relationships, later._relationships, changes);
        Compare("labels", _labels, later._labels, changes);
        Compare("properties", _properties, later._properties, changes);
        return changes;
    }

    private static void Compare(string name, HashSet<string> before, HashSet<string> after, SortedDictionary<string, int> changes)
    {
        Note("+" + name, after.Count(x => !before.Contains(x)), changes);
        Note("-" + name, before.Count(x => !after.Contains(x)), changes);
    }

    private static void Note(string name, int count, SortedDictionary<string, int> changes)
    {
        if (count > 0)
        {
            changes[name] = count;
        }
    }
}
