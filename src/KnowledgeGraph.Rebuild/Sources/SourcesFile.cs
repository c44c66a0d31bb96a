namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>A sources file: what a graph is made of, where it goes, and when. Paths are absolute; in the file they start at its folder.</summary>
public sealed record SourcesFile
{
    /// <summary>The file's usual name.</summary>
    public const string Usual = "kg.yaml";

    /// <summary>The file itself.</summary>
    public required string Path { get; init; }

    /// <summary>Where the graph goes: a file, or the address of a server.</summary>
    public required string Store { get; init; }

    /// <summary>The folder of the archive and the history.</summary>
    public required string State { get; init; }

    /// <summary>A folder with further lexicon files, or <c>null</c>.</summary>
    public string? Lexicon { get; init; }

    /// <summary>The ledger, or <c>null</c> when there is none.</summary>
    public string? Ledger { get; init; }

    /// <summary>The least confidence of a claim, in thousandths; <c>null</c> for the default.</summary>
    public int? MinConfidence { get; init; }

    /// <summary>The sources, in order.</summary>
    public required IReadOnlyList<SourceRow> Sources { get; init; }

    /// <summary>For how many of the last runs the archive can give back what they read.</summary>
    /// <value>10.</value>
    public int KeepRuns { get; init; } = 10;

    /// <summary>How long the archive keeps whole texts.</summary>
    /// <value>As long as a run needs them that can be taken back.</value>
    public TextRetention Keep { get; init; }

    /// <summary>Whether the graph is to keep sentences that say more than relations hold; <c>null</c> where the file does not say.</summary>
    public bool? Sentences { get; init; }

    /// <summary>Whether it keeps them: where texts are let go of, no more stays than what proves facts, unless the file asks for it.</summary>
    public bool HasSentences => Sentences ?? Keep.IsFull;

    /// <summary>The share of the stored articles, 0 to 1, that a run may remove without a person's word.</summary>
    /// <value>One quarter.</value>
    public decimal ShrinkLimit { get; init; } = 0.25m;

    /// <summary>What each source may take.</summary>
    public SourceLimits Limits { get; init; } = new();

    /// <summary>When runs happen, or <c>null</c> when something else starts them.</summary>
    public RunSchedule? Schedule { get; init; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="SourcesFileException">It does not exist, or lines cannot be used.</exception>
    public static SourcesFile Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new SourcesFileException($"There is no file {path}. kg init writes one to begin with.");
        }

        return SourcesFileReader.Read(path, File.ReadAllText(path));
    }
}
