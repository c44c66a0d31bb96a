namespace KnowledgeGraph.Cypher;

/// <summary>What a statement changed; complete once its rows have been read.</summary>
public sealed class CypherCounters
{
    /// <summary>Nodes made.</summary>
    public long NodesCreated { get; internal set; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; internal set; }

    /// <summary>Relationships made.</summary>
    public long RelationshipsCreated { get; internal set; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; internal set; }

    /// <summary>Properties set or removed.</summary>
    public long PropertiesSet { get; internal set; }

    /// <summary>Labels added to nodes.</summary>
    public long LabelsAdded { get; internal set; }

    /// <summary>Labels removed from nodes.</summary>
    public long LabelsRemoved { get; internal set; }

    /// <summary>Indexes and constraints made or dropped.</summary>
    public long SchemaChanges { get; internal set; }
}
