using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Projection;
using KnowledgeGraph.Resolution.Proof;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>What a resolved claim becomes besides its node: a row for projection, and the relationships of its proof.</summary>
internal static class ClaimElements
{
    /// <summary>The row that projection reads.</summary>
    public static ClaimRow Row(ResolvedClaim claim, string origin) => new()
    {
        Id = claim.Claim.Id,
        Predicate = claim.Claim.Predicate,
        IsFact = claim.Modality == Core.Claims.Modality.Asserted,
        Subjects = claim.Subjects,
        Object = claim.Object,
        Role = claim.Role,
        Time = claim.Claim.Time?.Value,
        Origin = origin,
        PublishedOn = claim.Article.Article.PublishedOn?.From,
    };

    /// <summary>The relationships around the claim's node.</summary>
    public static IEnumerable<GraphEdge> Proof(ResolvedClaim claim)
    {
        var id = claim.Claim.Id;
        var edges = claim.Subjects.Select(s => ProofEdge.Subject(id, s)).Append(ProofEdge.StatedIn(id, claim.Article.Article.Id));
        edges = claim.Object is { } target ? edges.Append(ProofEdge.Object(id, target)) : edges;
        return claim.Speaker is { } speaker ? edges.Append(ProofEdge.SaidBy(id, speaker)) : edges;
    }
}
