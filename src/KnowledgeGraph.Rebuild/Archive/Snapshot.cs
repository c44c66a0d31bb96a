using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Archive;

/// <summary>Everything that a run read: enough to build the same graph again.</summary>
public sealed record Snapshot
{
    /// <summary>Before the first run.</summary>
    public static Snapshot Empty { get; } = new();

    /// <summary>The sources, in the order of the sources file; sources that it no longer names stand last.</summary>
    public IReadOnlyList<SourceState> Sources { get; init; } = [];

    /// <summary>The files of the lexicon's folder: their names and hashes, in ordinal order; empty when there is none.</summary>
    public IReadOnlyList<SourceItem> Lexicon { get; init; } = [];

    /// <summary>The ledger, or <c>null</c>.</summary>
    public SourceItem? Ledger { get; init; }

    /// <summary>The least confidence of a claim, in thousandths; <c>null</c> for the default.</summary>
    public int? MinConfidence { get; init; }

    /// <summary>Whether sentences were kept that say more than relations hold.</summary>
    public bool Sentences { get; init; } = true;

    /// <summary>The digest of the graph that was built of it, or <c>null</c> before the build.</summary>
    public string? Digest { get; init; }

    /// <summary>The source of a name as it was.</summary>
    public SourceState Source(string name) =>
        Sources.FirstOrDefault(s => s.Name.Equals(name, StringComparison.Ordinal)) ?? SourceState.New(name);

    /// <summary>The documents that the graph is built of, in the order of a build.</summary>
    public IEnumerable<SourceItem> Documents() => Sources.SelectMany(s => s.Documents());

    /// <summary>Everything that it needs from the archive.</summary>
    public IEnumerable<SourceItem> Items() => Sources.SelectMany(s => s.Items).Concat(Lexicon).Concat(Ledger is null ? [] : [Ledger]);
}
