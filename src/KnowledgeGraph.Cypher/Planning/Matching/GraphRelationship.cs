using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>A relationship of a pattern.</summary>
/// <param name="Name">Its variable, made up for an anonymous one.</param>
/// <param name="Slot">Its slot.</param>
/// <param name="Left">The node on its left.</param>
/// <param name="Right">The node on its right.</param>
/// <param name="Pattern">What was written.</param>
/// <param name="IsBound">Whether the variable has a value before the pattern.</param>
/// <param name="Shortest">Whether it is inside <c>shortestPath</c>.</param>
internal sealed record GraphRelationship(
    string Name,
    int Slot,
    GraphNode Left,
    GraphNode Right,
    RelationshipPattern Pattern,
    bool IsBound,
    ShortestKind Shortest)
{
    /// <summary>Whether somebody looks at it, beyond comparing it with others.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The slot of the path around <c>shortestPath</c>, or -1.</summary>
    public int PathSlot { get; init; } = -1;

    /// <summary>The name of that path.</summary>
    public string? PathName { get; init; }

    /// <summary>Whether steps for it have been made.</summary>
    public bool IsPlanned { get; set; }

    /// <summary>The names of its types, or null when they are no plain list.</summary>
    public IReadOnlyList<string>? TypeNames => LabelNames.Alternatives(Pattern.Types);
}
