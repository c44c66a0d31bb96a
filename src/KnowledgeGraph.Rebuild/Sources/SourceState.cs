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

    /// <summary>The same with the marks of documents that a person withdrew, whatever bytes they hold now.</summary>
    /// <param name="before">The source as it was.</param>
    public SourceState WithMarksOf(SourceState before)
    {
        var withdrawn = before.Items.Where(i => i.Withdrawn).ToDictionary(i => i.Key, StringComparer.Ordinal);
        return withdrawn.Count == 0 ? this : this with
        {
            Items = [.. Items.Select(i => withdrawn.TryGetValue(i.Key, out var old) ? i with { Withdrawn = true, Articles = old.Articles } : i)],
        };
    }

    /// <summary>A source that was never read.</summary>
    public static SourceState New(string name) => new(name, []);
}
