using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>One item, or several of one kind that stand in a row with nothing but 、 和 与 及 以及 between them.</summary>
/// <param name="Items">The items, in order.</param>
public sealed record Chunk(IReadOnlyList<Item> Items)
{
    /// <summary>From the first item to the last.</summary>
    public Span Span => new(Items[0].Span.Start, Items[^1].Span.End);

    /// <summary>The first item, whose kind and type stand for all.</summary>
    public Item First => Items[0];
}
