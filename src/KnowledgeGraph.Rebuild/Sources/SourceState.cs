namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>What is known of a source after a run.</summary>
/// <param name="Name">Its name in the sources file.</param>
/// <param name="Items">Its documents, in ordinal order of their keys.</param>
public sealed record SourceState(string Name, IReadOnlyList<SourceItem> Items)
{
    /// <summary>The validator of a feed's last answer, else <c>null</c>.</summary>
    public string? ETag { get; init; }

    /// <summary>When the server said that the feed changed last, else <c>null</c>.</summary>
    public string? LastModified { get; init; }

    /// <summary>Its documents that the graph is built of: all that nobody withdrew.</summary>
    public IEnumerable<SourceItem> Documents() => Items.Where(i => !i.Withdrawn);

    /// <summary>A source that was never read.</summary>
    public static SourceState New(string name) => new(name, []);
}
