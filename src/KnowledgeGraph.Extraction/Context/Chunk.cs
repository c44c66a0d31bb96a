using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>One item, or several of one kind that stand in a row with nothing but 、 和 与 及 以及 between them.</summary>
/// <param name="Items">The items, in order.</param>
public sealed record Chunk(IReadOnlyList<Item> Items)
{
    /// <summary>From the first item to the last.</summary>
    public Span Span => new(Items[0].Span.Start, Items[^1].Span.End);

    /// <summary>The first item, whose kind stands for all.</summary>
    public Item First => Items[0];

    /// <summary>The type that stands for all: a row that holds a field is one of fields (自动驾驶、医疗), else the first item's; <c>null</c> of figures and times.</summary>
    public EntityType? Type => Items.Count > 1 && Items.Any(item => item.Type == EntityType.Industry) ? EntityType.Industry : First.Type;
}
