namespace KnowledgeGraph.Extraction.Context;

/// <summary>What is asked of several items together.</summary>
internal static class Items
{
    /// <summary>Whether there are any, and all name the same entity.</summary>
    public static bool AreOne(IReadOnlyList<Item> items) =>
        items.Count > 0 && items.All(i => i.Key.Equals(items[0].Key, StringComparison.Ordinal));
}
