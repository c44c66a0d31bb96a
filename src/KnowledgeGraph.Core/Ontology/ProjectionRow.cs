namespace KnowledgeGraph.Core.Ontology;

/// <summary>How claims of one predicate become a direct relationship.</summary>
public sealed record ProjectionRow
{
    /// <summary>The predicate's name in claims.</summary>
    public required string Predicate { get; init; }

    /// <summary>Labels, any of which the subject has.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>What the object may be.</summary>
    public required IReadOnlyList<ObjectKind> ObjectKinds { get; init; }

    /// <summary>Labels, any of which the object has.</summary>
    public required IReadOnlyList<string> Objects { get; init; }

    /// <summary>The relationship's type; empty where the claim's subject alone is what is stated.</summary>
    public required string Relationship { get; init; }

    /// <summary>Whether claims become a direct relationship.</summary>
    public bool HasRelationship => Relationship.Length > 0;

    /// <summary>The qualifiers that tell apart relationships with the same ends: see <see cref="Qualifiers"/>.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>The qualifiers gathered as properties.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>Whether direction means nothing: the ends are then put in ordinal order of id.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>The relation's name in gold files, or <c>null</c> when it is not evaluated.</summary>
    public string? EvaluationName { get; init; }
}
