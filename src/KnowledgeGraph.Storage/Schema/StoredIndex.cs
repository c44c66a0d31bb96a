using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>An index or constraint on nodes as a store has it, whoever made it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is good for; <c>null</c> for kinds that the schema does not know (lookup, point, vector …).</param>
/// <param name="Labels">Its labels, in the store's order.</param>
/// <param name="Properties">Its properties, in the store's order.</param>
/// <param name="Analyzer">Of a full-text index, where the store tells it.</param>
/// <param name="State"><c>ONLINE</c>, <c>POPULATING</c> or <c>FAILED</c>; empty for constraints without an index.</param>
public sealed record StoredIndex(
    string Name,
    IndexKind? Kind,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Properties,
    string? Analyzer,
    string State)
{
    /// <summary>Whether it is taken away with <c>DROP CONSTRAINT</c> rather than <c>DROP INDEX</c>.</summary>
    public bool IsConstraint => Kind is IndexKind.Unique or IndexKind.Present;

    /// <summary>Whether it does what a rule asks for, under whatever name.</summary>
    public bool Serves(IndexRule rule, string marker) =>
        Kind == rule.Kind
        && Covers(rule, marker)
        && (Kind != IndexKind.FullText || Analyzer is null or SchemaStatements.Analyzer)
        && State is not "FAILED";

    /// <summary>Whether it stands on the same labels and properties as a rule.</summary>
    public bool Covers(IndexRule rule, string marker) =>
        Same(Labels, SchemaStatements.LabelsOf(rule, marker)) && Same(Properties, rule.Properties);

    private bool Same(IReadOnlyList<string> left, IReadOnlyList<string> right) => Kind == IndexKind.FullText
        ? left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        : left.SequenceEqual(right, StringComparer.Ordinal);
}
