using KnowledgeGraph.Storage.Delta;

namespace KnowledgeGraph.Storage.Drift;

/// <summary>A difference as lines for people, element by element.</summary>
public static class DeltaLines
{
    /// <summary>The lines: a word, then what it is said of.</summary>
    /// <param name="delta">The difference.</param>
    /// <param name="made">The word for what the store lacks.</param>
    /// <param name="changed">The word for what differs.</param>
    /// <param name="removed">The word for what the store has too many.</param>
    public static IEnumerable<string> Of(GraphDelta delta, string made, string changed, string removed) =>
    [
        .. delta.NewNodes.Select(n => $"{made}: {string.Join(':', n.Labels)} {n.Id}"),
        .. delta.ChangedNodes.Select(c => $"{changed}: {string.Join(':', c.Node.Labels)} {c.Node.Id}"),
        .. delta.OldNodes.Select(id => $"{removed}: node {id}"),
        .. delta.Nameless > 0 ? [$"{removed}: {delta.Nameless} nodes without an id"] : Array.Empty<string>(),
        .. delta.NewEdges.Select(e => $"{made}: {e.From} {e.Type} {e.To}"),
        .. delta.ChangedEdges.Select(c => $"{changed}: {c.Edge.From} {c.Edge.Type} {c.Edge.To}"),
        .. delta.OldEdges.Select(e => $"{removed}: {e.From} {e.Type} {e.To}"),
    ];
}
