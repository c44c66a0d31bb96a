using Newtonsoft.Json;

namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>One document of a source as the archive holds it.</summary>
/// <param name="Key">What it is called in its source: a path within it, or an address. Unique there.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
public sealed record SourceItem(string Key, string Hash)
{
    /// <summary>The path that articles and messages name.</summary>
    public required string Path { get; init; }

    /// <summary>Where it was fetched from, else <c>null</c>.</summary>
    public string? Address { get; init; }

    /// <summary>The validator of the last answer, else <c>null</c>.</summary>
    public string? ETag { get; init; }

    /// <summary>When the server said that it changed last, as the server wrote it, else <c>null</c>.</summary>
    public string? LastModified { get; init; }

    /// <summary>The ids of the articles read from it; empty before the first build.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>How many of its parts could not be read.</summary>
    public int Faults { get; init; }

    /// <summary>When a run first read these bytes, or <c>null</c> where that was not written down.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Whether it is out of the graph, though it was in it; its <see cref="Articles"/> are then those it held.</summary>
    /// <value><c>false</c>, which is not written: snapshots of before keep their hashes.</value>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Withdrawn { get; init; }

    /// <summary>Since when it is withdrawn and why, where that was written down.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>What took it out of the graph; a person, where that was not written down.</summary>
    internal WithdrawalCause Cause => Withdrawal?.Cause ?? WithdrawalCause.Removed;

    /// <summary>Whether a person brought it back although its source has it no longer: then that takes it away no more.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Pinned { get; init; }

    /// <summary>The same document as one that is in the graph and in its source.</summary>
    internal SourceItem Present() => Withdrawn || Pinned ? this with { Withdrawn = false, Withdrawal = null, Pinned = false } : this;
}
