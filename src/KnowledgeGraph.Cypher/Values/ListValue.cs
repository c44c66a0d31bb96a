namespace KnowledgeGraph.Cypher.Values;

/// <summary>An immutable list. The array is owned by the list once given.</summary>
public sealed class ListValue(Value[] items)
{
    /// <summary>The list without elements.</summary>
    public static readonly ListValue Empty = new([]);

    /// <summary>The elements.</summary>
    public Value[] Items { get; } = items;

    /// <summary>How deep lists and maps lie in it: 1 where there are none.</summary>
    internal int Depth { get; } = Nesting.Around(items);

    /// <summary>The number of elements.</summary>
    public int Count => Items.Length;

    /// <summary>The element at a position counted from 0.</summary>
    public Value this[int index] => Items[index];
}
