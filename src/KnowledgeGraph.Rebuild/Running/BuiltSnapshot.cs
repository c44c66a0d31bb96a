using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.History;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>A snapshot whose graph is in the store.</summary>
/// <param name="Snapshot">The snapshot, with the articles of each document.</param>
/// <param name="Hash">Its hash in the archive.</param>
/// <param name="Report">The build.</param>
internal sealed record BuiltSnapshot(Snapshot Snapshot, string Hash, BuildReport Report)
{
    /// <summary>The record of the run that built it.</summary>
    public RunRecord Told(RunRecord record, Snapshot before) => record with
    {
        Outcome = RunOutcome.Done,
        Snapshot = Hash,
        Digest = Report.Digest,
        Articles = Report.Articles,
        Claims = Report.Claims,
        Written = Report.Written,
        Removed = Report.Removed,
        Changes = ArticleChanges.Between(before, Snapshot),
    };
}
