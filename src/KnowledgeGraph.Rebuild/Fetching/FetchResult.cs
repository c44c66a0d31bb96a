namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>What a request gave.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why nothing came, in a sentence; empty when something did.</param>
public sealed record FetchResult(FetchOutcome Outcome, string Reason = "")
{
    /// <summary>The document.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>Where it was found, after redirections.</summary>
    public Uri? Address { get; init; }

    /// <summary>The validator of the answer, else <c>null</c>.</summary>
    public string? ETag { get; init; }

    /// <summary>When it changed last, as the server wrote it, else <c>null</c>.</summary>
    public string? LastModified { get; init; }

    /// <summary>When the server asks to come again, else <c>null</c>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same request may succeed a little later.</summary>
    public bool IsPassing { get; init; }
}
