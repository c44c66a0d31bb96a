namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>One entry of a feed.</summary>
/// <param name="Key">What identifies it in its feed: its id, else its address, else its title.</param>
public sealed record FeedEntry(string Key)
{
    /// <summary>The title, or <c>null</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The page that it links to, or <c>null</c>.</summary>
    public Uri? Address { get; init; }

    /// <summary>The day it was published, as the feed writes it (RSS in its own zone), or <c>null</c>.</summary>
    public string? Date { get; init; }

    /// <summary>The author, or <c>null</c>.</summary>
    public string? Author { get; init; }

    /// <summary>The longest text that the entry carries, HTML or plain; empty when it carries none.</summary>
    public string Content { get; init; } = string.Empty;
}
