using System.Collections.Frozen;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>
/// The typed form of <c>graph-schema/</c>: labels, properties, relationships with their end points, the projection and the
/// indexes. What is not in it cannot be written.
/// </summary>
public sealed class GraphSchema
{
    /// <summary>The label that everything of ours carries in a store, so that a shared database stays shared.</summary>
    public const string Marker = "KG";

    private static readonly Lazy<GraphSchema> Embedded = new(() => SchemaReader.Read(SchemaReader.Embedded));

    private readonly IReadOnlyList<RelationshipRule> _structure;
    private readonly FrozenDictionary<string, LabelRule> _labels;
    private readonly FrozenDictionary<string, RelationshipRule> _relationships;
    private readonly FrozenDictionary<string, IReadOnlyList<PropertyRule>> _properties;

    internal GraphSchema(
        IReadOnlyList<LabelRule> labels,
        IReadOnlyList<RelationshipRule> structure,
        ProjectionTable projection,
        IReadOnlyList<PropertyRule> properties,
        IReadOnlyList<IndexRule> indexes)
    {
        _structure = structure;
        Labels = labels;
        Projection = projection;
        Properties = [.. properties.Select(p => p with { IsIndexed = indexes.Any(i => Covers(i, p.Name)) })];
        Indexes = indexes;
        Relationships = [.. structure, .. projection.Rows.Where(r => r.HasRelationship).Select(r => new RelationshipRule(r.Relationship, r.Subjects, r.Objects, r.IsSymmetric))];
        _labels = labels.ToFrozenDictionary(l => l.Label, StringComparer.Ordinal);
        _relationships = Relationships.ToFrozenDictionary(r => r.Type, StringComparer.Ordinal);
        _properties = Properties.GroupBy(p => p.Owner, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<PropertyRule>)[.. g], StringComparer.Ordinal);
    }

    /// <summary>Indexes stand on the marker label, so on all nodes; search indexes take texts of any length.</summary>
    private static bool Covers(IndexRule index, string property) =>
        index.Kind is IndexKind.Range or IndexKind.Unique && index.Properties.Contains(property, StringComparer.Ordinal);

    /// <summary>The schema that ships with the program.</summary>
    public static GraphSchema Default => Embedded.Value;

    /// <summary>The primary labels.</summary>
    public IReadOnlyList<LabelRule> Labels { get; }

    /// <summary>Every relationship type, the proof's and the projected ones.</summary>
    public IReadOnlyList<RelationshipRule> Relationships { get; }

    /// <summary>How claims become relationships.</summary>
    public ProjectionTable Projection { get; }

    /// <summary>Every property.</summary>
    public IReadOnlyList<PropertyRule> Properties { get; }

    /// <summary>The indexes and constraints of a store.</summary>
    public IReadOnlyList<IndexRule> Indexes { get; }

    /// <summary>The same schema for a graph under another marker label: its indexes have names of their own.</summary>
    public GraphSchema Under(string marker) => string.Equals(marker, Marker, StringComparison.Ordinal)
        ? this
        : new GraphSchema(Labels, _structure, Projection, Properties, [.. Indexes.Select(i => i with { Name = MarkerLabel.IndexName(i.Name, marker) })]);

    /// <summary>The labels of an entity's node, in ordinal order, the marker not among them.</summary>
    public IReadOnlyList<string> LabelsOf(EntityType type) => _labels[type.ToString()].All;

    /// <summary>The rule of a primary label, or <c>null</c>.</summary>
    public LabelRule? Label(string label) => _labels.GetValueOrDefault(label);

    /// <summary>The rule of a relationship type, or <c>null</c>.</summary>
    public RelationshipRule? Relationship(string type) => _relationships.GetValueOrDefault(type);

    /// <summary>The primary label among a node's labels, whatever the marker is and whatever others have added: of a chat model, <c>Model</c>.</summary>
    /// <returns><c>null</c> where there is none.</returns>
    public string? PrimaryOf(IEnumerable<string> labels)
    {
        var primary = labels.Where(_labels.ContainsKey).Order(StringComparer.Ordinal).ToArray();
        return Array.Find(primary, l => !Array.Exists(primary, other => _labels[other].MayAlso.Contains(l, StringComparer.Ordinal)));
    }

    /// <summary>The properties of a label or relationship type alone.</summary>
    public IReadOnlyList<PropertyRule> PropertiesOf(string owner) => _properties.GetValueOrDefault(owner, []);
}
