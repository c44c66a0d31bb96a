using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Memory;

/// <summary>A node.</summary>
internal sealed class MemoryNode
{
    public SortedSet<int> Labels { get; } = [];

    public SortedDictionary<int, Value> Properties { get; } = [];

    public List<Edge> Outgoing { get; } = [];

    public List<Edge> Incoming { get; } = [];
}
