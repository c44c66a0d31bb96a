namespace KnowledgeGraph.Storage.Port;

/// <summary>What one statement changed in the store; schema changes are indexes and constraints made or dropped.</summary>
public sealed record WriteCounters(
    long NodesCreated = 0,
    long NodesDeleted = 0,
    long RelationshipsCreated = 0,
    long RelationshipsDeleted = 0,
    long PropertiesSet = 0,
    long LabelsAdded = 0,
    long LabelsRemoved = 0,
    long SchemaChanges = 0)
{
    /// <summary>Nothing changed.</summary>
    public static WriteCounters None { get; } = new();

    /// <summary>Whether anything changed.</summary>
    public bool Any => this != None;
}
