using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Projection;

namespace KnowledgeGraph.Resolution.Verification;

/// <summary>Recomputes the direct relationships of a graph from its claims and tells where the two disagree.</summary>
public sealed class GraphVerifier(GraphSchema schema)
{
    /// <summary>Verifies a graph as read back from a store.</summary>
    public VerificationReport Verify(PropertyGraph graph)
    {
        var violations = new SchemaCheck(schema).Check(graph);
        var nodes = graph.Nodes.DistinctBy(n => n.Id).ToDictionary(n => n.Id, StringComparer.Ordinal);
        var rows = StoredClaims.Read(graph, nodes);
        var expected = new Projector(schema.Projection, nodes.GetValueOrDefault).Project(rows).ToDictionary(e => e.Id, StringComparer.Ordinal);
        var found = graph.Edges.Where(e => schema.Projection.TryGetRelationship(e.Type, out _)).DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
        return new VerificationReport
        {
            Claims = rows.Count,
            Relationships = found.Count,
            Missing = Ordered(expected.Values.Where(e => !found.ContainsKey(e.Id))),
            Unproved = Ordered(found.Values.Where(e => !expected.ContainsKey(e.Id))),
            Different = Ordered(found.Values.Where(e => expected.TryGetValue(e.Id, out var should) && !Same(e, should))),
            Violations = violations,
        };
    }

    /// <summary>The graph with its direct relationships as the claims give them, and one node and one relationship an id.</summary>
    public PropertyGraph Reprojected(PropertyGraph graph)
    {
        var nodes = graph.Nodes.Where(n => n.Id.Length > 0).DistinctBy(n => n.Id).ToDictionary(n => n.Id, StringComparer.Ordinal);
        var expected = new Projector(schema.Projection, nodes.GetValueOrDefault).Project(StoredClaims.Read(graph, nodes));
        var proof = graph.Edges.Where(e => !schema.Projection.TryGetRelationship(e.Type, out _)).DistinctBy(e => e.Id);
        return new PropertyGraph([.. nodes.Values], Ordered(proof.Concat(expected)));
    }

    private static GraphEdge[] Ordered(IEnumerable<GraphEdge> edges) => [.. edges.OrderBy(e => e.Id, StringComparer.Ordinal)];

    private static bool Same(GraphEdge a, GraphEdge b) =>
        a.Type == b.Type && a.From == b.From && a.To == b.To
        && a.Properties.Count == b.Properties.Count
        && a.Properties.All(p => b.Properties.TryGetValue(p.Key, out var value) && GraphDigest.Canonical(p.Value) == GraphDigest.Canonical(value));
}
