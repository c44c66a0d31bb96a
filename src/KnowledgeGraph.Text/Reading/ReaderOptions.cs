namespace KnowledgeGraph.Text.Reading;

/// <summary>Limits of reading.</summary>
public sealed record ReaderOptions
{
    /// <summary>The largest file that is read, in bytes.</summary>
    /// <value>32 MiB. A larger file is reported without being read.</value>
    public long MaxBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>How deep a JSON document may nest.</summary>
    /// <value>64.</value>
    public int MaxJsonDepth { get; init; } = 64;
}
