namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>A ledger that cannot be used; each problem names file and line and says what to do.</summary>
public sealed class LedgerException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>All problems, in order of line.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
