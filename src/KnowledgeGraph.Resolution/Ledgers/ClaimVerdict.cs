namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>A decision as it stands on a claim.</summary>
/// <param name="Name"><c>rejected</c>, <c>confirmed</c> or <c>corrected</c>.</param>
/// <param name="Row">The ledger's row.</param>
/// <param name="Was">What the claim said before a rejection or correction, such as <c>modality=asserted</c>; else <c>null</c>.</param>
internal sealed record ClaimVerdict(string Name, LedgerRow Row, string? Was);
