using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Resolution.Filings;

/// <summary>What a filing is known by: regime, authority and batch, never its date.</summary>
/// <param name="Regime">生成式, 深度合成算法 …, or <c>unknown</c>.</param>
/// <param name="Batch">The batch.</param>
internal sealed record FilingKey(string Regime, FilingBatch Batch)
{
    /// <summary>Stands where no article states it.</summary>
    public const string Unknown = "unknown";

    /// <summary>No claim carries an authority yet, and the usual one is not assumed.</summary>
    public static string Authority => Unknown;

    /// <summary>The node's id.</summary>
    public string Id => ContentId.Of("filing", Regime, Authority, Batch.Name);

    /// <summary>The filing a claim speaks of.</summary>
    public static FilingKey Of(Claim claim) => Of(claim.Regime, claim.Batch);

    /// <summary>The filing of a regime and a batch as written.</summary>
    public static FilingKey Of(string? regime, string? batch) =>
        new(string.IsNullOrWhiteSpace(regime) ? Unknown : regime.Trim(), FilingBatch.Of(batch));
}
