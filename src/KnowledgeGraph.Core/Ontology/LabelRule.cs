namespace KnowledgeGraph.Core.Ontology;

/// <summary>A primary label: every node has exactly one.</summary>
/// <param name="Label">The label.</param>
/// <param name="Kind">What its nodes are for.</param>
/// <param name="Also">Labels that its nodes always have besides.</param>
/// <param name="MayAlso">Labels that its nodes may have besides, such as Product on a chat model.</param>
public sealed record LabelRule(string Label, LabelKind Kind, IReadOnlyList<string> Also, IReadOnlyList<string> MayAlso)
{
    /// <summary>The label and those that always go with it, in ordinal order: a <see cref="Graph.GraphNode"/>'s labels.</summary>
    public IReadOnlyList<string> All { get; } = [.. Also.Append(Label).Order(StringComparer.Ordinal)];
}
