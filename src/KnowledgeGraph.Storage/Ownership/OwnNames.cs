using System.Collections.Frozen;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Storage.Ownership;

/// <summary>
/// The names that are ours in a shared database. A node with the marker label is ours, and on it the labels and properties of
/// the schema; a relationship is ours when it joins two such nodes, has a type of the schema and an <c>id</c> that begins with
/// <see cref="RelationshipPrefix"/>, and on it the properties of the schema. All else is other people's.
/// </summary>
public sealed class OwnNames
{
    /// <summary>How the ids of our relationships begin.</summary>
    public const string RelationshipPrefix = "rel/";

    private const string Id = "id";

    private readonly FrozenSet<string> _labels;
    private readonly FrozenSet<string> _properties;
    private readonly FrozenSet<string> _types;

    /// <summary>The names of a schema.</summary>
    public OwnNames(GraphSchema schema)
    {
        Labels = Sorted(schema.Labels.SelectMany(l => l.All.Concat(l.MayAlso)));
        Types = Sorted(schema.Relationships.Select(r => r.Type));
        Properties = Sorted(schema.Properties.Select(p => p.Name).Append(Id));
        _labels = Labels.ToFrozenSet(StringComparer.Ordinal);
        _types = Types.ToFrozenSet(StringComparer.Ordinal);
        _properties = Properties.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The names of the schema that ships with the program.</summary>
    public static OwnNames Default { get; } = new(GraphSchema.Default);

    /// <summary>Labels besides the marker, in ordinal order.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Relationship types, in ordinal order.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Properties of nodes and relationships, <c>id</c> among them, in ordinal order.</summary>
    public IReadOnlyList<string> Properties { get; }

    /// <summary>Whether a label on a node of ours is ours.</summary>
    public bool IsLabel(string label) => _labels.Contains(label);

    /// <summary>Whether a property on an element of ours is ours.</summary>
    public bool IsProperty(string property) => _properties.Contains(property);

    /// <summary>Whether a relationship between two nodes of ours is ours.</summary>
    public bool IsRelationship(string type, string id) => _types.Contains(type) && id.StartsWith(RelationshipPrefix, StringComparison.Ordinal);

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
