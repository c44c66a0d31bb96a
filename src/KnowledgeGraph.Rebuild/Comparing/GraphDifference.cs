using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Incremental;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Rebuild.Comparing;

/// <summary>What a build would change in a store, claim by claim, before anything is written.</summary>
public sealed record GraphDifference
{
    /// <summary>Claims that the store does not have.</summary>
    public required IReadOnlyList<ClaimLine> Added { get; init; }

    /// <summary>Claims that would go.</summary>
    public required IReadOnlyList<ClaimLine> Removed { get; init; }

    /// <summary>Claims that stay and would say something else.</summary>
    public required IReadOnlyList<ChangedClaim> Changed { get; init; }

    /// <summary>Claims that only move: an article was edited around the words that state them.</summary>
    public required int Restated { get; init; }

    /// <summary>Names of nodes that would come, besides articles and claims.</summary>
    public required IReadOnlyList<string> NewNodes { get; init; }

    /// <summary>Names of nodes that would go, besides articles and claims.</summary>
    public required IReadOnlyList<string> OldNodes { get; init; }

    /// <summary>Nodes and relationships of any kind that would come, go or differ.</summary>
    public required int Elements { get; init; }

    /// <summary>Whether the store holds already what the build would give.</summary>
    public bool IsEmpty => Elements == 0;

    /// <summary>What a change does to a store's graph, read from no more of it than the change touches.</summary>
    internal static async Task<GraphDifference> OfAsync(GraphChange change, ICypherStore store, CancellationToken cancellationToken)
    {
        var (before, after) = await store.ReadAsync(t => new ChangedSurroundings(t, change, cancellationToken).ReadAsync(), cancellationToken).ConfigureAwait(false);
        return Of(before, after) with
        {
            Elements = change.NewNodes.Count + change.ChangedNodes.Count + change.OldNodes.Count + change.NewEdges.Count + change.ChangedEdges.Count + change.OldEdges.Count,
        };
    }

    /// <summary>Compares what a store holds with what it would hold.</summary>
    public static GraphDifference Of(PropertyGraph before, PropertyGraph after)
    {
        var (old, now) = (ClaimLine.AllOf(before), ClaimLine.AllOf(after));
        var removed = Ordered(old.Values.Where(c => !now.ContainsKey(c.Id)));
        var added = Ordered(now.Values.Where(c => !old.ContainsKey(c.Id)));
        var moved = Moved(removed, added);
        return new GraphDifference
        {
            Added = [.. added.Where(c => !moved.Contains(c.Id))],
            Removed = [.. removed.Where(c => !moved.Contains(c.Id))],
            Changed = Changes(before, after, old, now),
            Restated = moved.Count / 2,
            NewNodes = Names(after, before),
            OldNodes = Names(before, after),
            Elements = Differing(before.Nodes.Select(n => (n.Id, ElementHash.Of(n))).Concat(before.Edges.Select(e => (e.Id, ElementHash.Of(e)))),
                after.Nodes.Select(n => (n.Id, ElementHash.Of(n))).Concat(after.Edges.Select(e => (e.Id, ElementHash.Of(e))))),
        };
    }

    private static ClaimLine[] Ordered(IEnumerable<ClaimLine> claims) =>
        [.. claims.OrderBy(c => c.Article, StringComparer.Ordinal).ThenBy(c => c.ToString(), StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];

    private static HashSet<string> Moved(ClaimLine[] removed, ClaimLine[] added)
    {
        var waiting = added.ToLookup(c => c with { Id = string.Empty, Article = string.Empty }).ToDictionary(g => g.Key, g => new Queue<ClaimLine>(g));
        var moved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in removed)
        {
            if (waiting.TryGetValue(claim with { Id = string.Empty, Article = string.Empty }, out var same) && same.TryDequeue(out var other))
            {
                moved.Add(claim.Id);
                moved.Add(other.Id);
            }
        }

        return moved;
    }

    private static ChangedClaim[] Changes(PropertyGraph before, PropertyGraph after, Dictionary<string, ClaimLine> old, Dictionary<string, ClaimLine> now)
    {
        var was = before.Nodes.Where(n => old.ContainsKey(n.Id)).ToDictionary(n => n.Id, StringComparer.Ordinal);
        var changes =
            from node in after.Nodes
            where now.ContainsKey(node.Id) && was.ContainsKey(node.Id)
            let properties = Differing(was[node.Id], node)
            where properties.Length > 0 || old[node.Id] != now[node.Id]
            orderby now[node.Id].ToString()
            select new ChangedClaim(old[node.Id], now[node.Id], properties);
        return [.. changes];
    }

    private static string[] Differing(GraphNode before, GraphNode after) =>
        [.. before.Properties.Keys.Union(after.Properties.Keys, StringComparer.Ordinal)
            .Where(name => Value(before, name) != Value(after, name)).Order(StringComparer.Ordinal)];

    private static string? Value(GraphNode node, string name) => node.Properties.TryGetValue(name, out var value) ? GraphDigest.Canonical(value) : null;

    private static string[] Names(PropertyGraph of, PropertyGraph without)
    {
        var known = without.Nodes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return [.. of.Nodes.Where(n => !known.Contains(n.Id) && !n.Labels.Contains("Claim", StringComparer.Ordinal) && !n.Labels.Contains("Article", StringComparer.Ordinal))
            .Select(n => $"{Resolution.Proof.NodeName.Of(n)} ({string.Join(':', n.Labels)})").Order(StringComparer.Ordinal)];
    }

    private static int Differing(IEnumerable<(string Id, ElementHash Hash)> before, IEnumerable<(string Id, ElementHash Hash)> after)
    {
        var old = before.ToHashSet();
        var now = after.ToHashSet();
        return old.Where(e => !now.Contains(e)).Concat(now.Where(e => !old.Contains(e))).Select(e => e.Id).Distinct(StringComparer.Ordinal).Count();
    }
}
