using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Resolution.Projection;

/// <summary>Writes direct relationships from claims by the projection table, and in no other way.</summary>
internal sealed class Projector(ProjectionTable table, Func<string, GraphNode?> nodeOf)
{
    /// <summary>The relationships that the claims state, in order of id.</summary>
    public IReadOnlyList<GraphEdge> Project(IEnumerable<ClaimRow> claims)
    {
        var stated =
            from claim in claims
            where claim.IsFact
            from fact in FactsOf(claim)
            select (Claim: claim, Fact: fact);
        return [.. stated.GroupBy(s => s.Fact).Select(g => Edge(g.Key, [.. g.Select(s => s.Claim)])).OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>The relationships that a claim states, or would state were it asserted; none where the table does not allow its ends.</summary>
    public IEnumerable<FactEdge> FactsOf(ClaimRow claim) =>
        table.TryGet(claim.Predicate, out var row) && claim.Object is { } target
            ? claim.Subjects.Where(s => s != target && Fits(row, s, target)).Select(s => FactEdge.Of(row, s, target, claim))
            : [];

    private GraphEdge Edge(FactEdge fact, IReadOnlyList<ClaimRow> claims)
    {
        table.TryGetRelationship(fact.Type, out var row);
        return new GraphEdge(fact.Id, fact.Type, fact.From, fact.To, FactProperties.Of(row!, claims, nodeOf(fact.To)!));
    }

    private bool Fits(ProjectionRow row, string subject, string target) => Has(subject, row.Subjects) && Has(target, row.Objects);

    private bool Has(string id, IReadOnlyList<string> anyOf) =>
        nodeOf(id) is { } node && anyOf.Any(label => node.Labels.Contains(label, StringComparer.Ordinal));
}
