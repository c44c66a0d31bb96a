using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Resolution.Projection;

/// <summary>The identity of a direct relationship: from, type, to and the qualifiers that the table names.</summary>
internal sealed record FactEdge(string Id, string Type, string From, string To)
{
    public static FactEdge Of(ProjectionRow row, string subject, string target, ClaimRow claim)
    {
        var (from, to) = row.IsSymmetric && string.CompareOrdinal(subject, target) > 0 ? (target, subject) : (subject, target);
        var qualifiers = row.Identity.Select(q => Qualifier(q, claim)).ToArray();
        return new FactEdge(ContentId.Edge(row.Relationship, from, to, qualifiers), row.Relationship, from, to);
    }

    private static string? Qualifier(string name, ClaimRow claim) => name switch
    {
        Qualifiers.Date => claim.Time?.Name,
        Qualifiers.Role => claim.Role,
        _ => throw new InvalidOperationException($"`{name}` cannot be part of an identity."),
    };
}
