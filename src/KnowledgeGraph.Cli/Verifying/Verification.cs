using KnowledgeGraph.Resolution.Verification;
using KnowledgeGraph.Storage.Drift;

namespace KnowledgeGraph.Cli.Verifying;

/// <summary>What <c>kg verify</c> found.</summary>
/// <param name="Report">Where the graph and its claims disagree.</param>
/// <param name="Digest">The digest of the stored graph.</param>
/// <param name="Rebuilt">The digest of the graph of the sources; <c>null</c> when none were given.</param>
/// <param name="Drift">What became of the last build; <c>null</c> when that was not asked.</param>
internal sealed record Verification(VerificationReport Report, string Digest, string? Rebuilt, DriftReport? Drift)
{
    /// <summary>Whether the sources give the stored graph.</summary>
    public bool IsSame => Rebuilt is null || string.Equals(Rebuilt, Digest, StringComparison.Ordinal);

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Report.IsSound && IsSame && Drift is null or { IsSound: true };
}
