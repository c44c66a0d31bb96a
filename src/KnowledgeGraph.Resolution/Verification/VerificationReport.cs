using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Resolution.Verification;

/// <summary>Where a stored graph and its claims disagree.</summary>
public sealed record VerificationReport
{
    /// <summary>How many claims were read.</summary>
    public required int Claims { get; init; }

    /// <summary>How many direct relationships were compared.</summary>
    public required int Relationships { get; init; }

    /// <summary>Relationships that claims state and the graph does not have.</summary>
    public required IReadOnlyList<GraphEdge> Missing { get; init; }

    /// <summary>Relationships that no claim states.</summary>
    public required IReadOnlyList<GraphEdge> Unproved { get; init; }

    /// <summary>Relationships whose properties are not what the claims give.</summary>
    public required IReadOnlyList<GraphEdge> Different { get; init; }

    /// <summary>What does not fit the schema.</summary>
    public required IReadOnlyList<SchemaProblem> Violations { get; init; }

    /// <summary>Whether nothing disagrees.</summary>
    public bool IsSound => Missing.Count + Unproved.Count + Different.Count + Violations.Count == 0;
}
