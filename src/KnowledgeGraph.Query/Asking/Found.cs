using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Asking;

/// <summary>A thing that fits a condition, with the claims that say so.</summary>
internal sealed record Found(ClaimEnd Thing, IReadOnlyList<StatedClaim> Claims);
