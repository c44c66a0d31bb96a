using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Export.Reading;

/// <summary>The properties that the graph's nodes and relationships have, each with its type: what formats declare before the data.</summary>
/// <param name="NodeProperties">Of nodes, in ordinal order.</param>
/// <param name="EdgeProperties">Of relationships, in ordinal order.</param>
internal sealed record ExportedKinds(IReadOnlyList<PropertyRule> NodeProperties, IReadOnlyList<PropertyRule> EdgeProperties)
{
    /// <summary>What the schema declares. Two owners that give one name two types would be a fault of the schema.</summary>
    public static ExportedKinds Of(GraphSchema schema)
    {
        var types = schema.Relationships.Select(r => r.Type).Append(PropertyRule.Projected).ToHashSet(StringComparer.Ordinal);
        var groups = schema.Properties.ToLookup(p => types.Contains(p.Owner));
        return new ExportedKinds(Distinct(groups[false]), Distinct(groups[true]));
    }

    private static IReadOnlyList<PropertyRule> Distinct(IEnumerable<PropertyRule> rules) =>
        [.. rules.GroupBy(r => r.Name, StringComparer.Ordinal).Select(g => g.First()).OrderBy(r => r.Name, StringComparer.Ordinal)];
}
