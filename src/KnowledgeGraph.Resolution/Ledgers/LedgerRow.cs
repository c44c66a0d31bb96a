namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>One dated decision of a person: a line of the ledger.</summary>
public sealed record LedgerRow
{
    /// <summary>The line in the file, from 1; 0 before it is written.</summary>
    public int Line { get; init; }

    /// <summary>The day of the decision.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What was decided.</summary>
    public required LedgerAct Act { get; init; }

    /// <summary>A claim's id; for <see cref="LedgerAct.Merge"/> and <see cref="LedgerAct.Apart"/> an entity's.</summary>
    public required string Target { get; init; }

    /// <summary>For a merge the other entity's id, for apart the article's; else <c>null</c>.</summary>
    public string? Other { get; init; }

    /// <summary>What a claim states, in names, so that the decision outlives an edit elsewhere in the article; else <c>null</c>.</summary>
    public StatedFact? Fact { get; init; }

    /// <summary>For a correction: what is changed; else <c>null</c>.</summary>
    public LedgerChange? Change { get; init; }

    /// <summary>The reason given.</summary>
    public required string Why { get; init; }

    /// <summary>Who decided, or <c>null</c>.</summary>
    public string? By { get; init; }

    /// <summary>Whether it speaks of a claim.</summary>
    public bool IsOfClaim => Target.StartsWith("k/", StringComparison.Ordinal);

    /// <summary>What the decision is about: later rows on the same thing replace earlier ones.</summary>
    internal (string, string) Matter => Other is not null && string.CompareOrdinal(Other, Target) < 0 ? (Other, Target) : (Target, Other ?? string.Empty);
}
