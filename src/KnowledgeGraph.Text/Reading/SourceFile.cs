namespace KnowledgeGraph.Text.Reading;

/// <summary>A file to read.</summary>
/// <param name="Path">The path as it is shown and stored: as given, with <c>/</c> between its parts; <c>-</c> for standard input.</param>
/// <param name="Open">Opens its bytes.</param>
public sealed record SourceFile(string Path, Func<Stream> Open)
{
    /// <summary>Where it was fetched from, for articles that name no address themselves; <c>null</c> for files of one's own.</summary>
    public string? Address { get; init; }

    /// <summary>SHA-256 of its bytes in 64 hexadecimal digits where it is known without reading them, else <c>null</c>.</summary>
    public string? Hash { get; init; }
}
