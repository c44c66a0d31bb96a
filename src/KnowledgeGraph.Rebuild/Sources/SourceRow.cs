namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>One named source of a sources file.</summary>
public sealed record SourceRow
{
    /// <summary>Its name, unique in the file: letters, digits, dash, underscore, dot.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The path, pattern or address; for <see cref="SourceKind.Pages"/> a file with an address a line, or empty.</summary>
    public required string Place { get; init; }

    /// <summary>For <see cref="SourceKind.Pages"/>: addresses that stand in the sources file itself.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>A file that must lie in the folder for it to count as reachable, such as one on a volume to be mounted; <c>null</c> for none.</summary>
    public string? Marker { get; init; }

    /// <summary>For <see cref="SourceKind.Feed"/>: whether the text is taken from the pages that entries link to, or from the entries.</summary>
    /// <value><c>true</c>: pages, since most feeds carry only a few lines.</value>
    public bool ReadsPages { get; init; } = true;

    /// <summary>Its line in the sources file.</summary>
    public int Line { get; init; }

    /// <summary>Whether it is fetched over a network.</summary>
    public bool IsRemote => Kind is SourceKind.Feed or SourceKind.Pages;
}
