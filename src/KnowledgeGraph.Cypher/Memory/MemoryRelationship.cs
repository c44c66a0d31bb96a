using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Memory;

/// <summary>A relationship.</summary>
internal sealed class MemoryRelationship(RelationshipRecord record)
{
    public RelationshipRecord Record { get; } = record;

    public SortedDictionary<int, Value> Properties { get; } = [];
}
