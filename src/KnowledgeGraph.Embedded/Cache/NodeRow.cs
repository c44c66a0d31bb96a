using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>A node's labels and properties.</summary>
internal sealed class NodeRow : PropertyRow
{
    public NodeRow(int[] labels, byte[] properties)
        : base(properties) => Labels = labels;

    /// <param name="labels">Ascending.</param>
    /// <param name="entries">Ascending by key.</param>
    public NodeRow(int[] labels, PropertyEntry[] entries)
        : base(entries) => Labels = labels;

    /// <summary>Stands for a node that does not exist.</summary>
    public static NodeRow None { get; } = new([], Array.Empty<PropertyEntry>());

    /// <summary>The labels, ascending by token.</summary>
    public int[] Labels { get; }

    public bool HasLabel(int label) => Labels.AsSpan().Contains(label);
}
