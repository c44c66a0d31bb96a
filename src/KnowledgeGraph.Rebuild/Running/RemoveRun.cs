using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// Takes documents out of the graph because a person says so, and keeps them out while their sources still have them; or brings
/// them back. Everything else is built as the run before read it, with its lexicon and ledger: nothing else changes.
/// </summary>
/// <param name="file">The sources file.</param>
/// <param name="services">Its surroundings.</param>
public sealed class RemoveRun(SourcesFile file, RunServices services)
{
    /// <summary>What the history calls it.</summary>
    public const string Kind = "remove";

    /// <summary>A person asked: there is no share that is too much. The archive has to be whole all the same.</summary>
    private const decimal NoLimit = 1;

    private readonly RunState _state = new(file.State);

    /// <summary>Removes, or brings back.</summary>
    /// <param name="names">Articles' ids, paths, addresses, <c>source: document</c>, or sources.</param>
    /// <param name="back">Whether to bring withdrawn documents back.</param>
    /// <param name="why">The reason, for the list of withdrawn documents; <c>null</c> for none.</param>
    /// <param name="cancellationToken">Stops the run; the store stays as it was.</param>
    /// <exception cref="RunException">A name meets no document, nothing would be left, or the archive is not whole; nothing was changed.</exception>
    /// <exception cref="BuildException">The rest cannot be built; nothing was changed.</exception>
    public async Task<RunReport> RunAsync(IReadOnlyList<string> names, bool back = false, string? why = null, CancellationToken cancellationToken = default) =>
        (await new RecordedRun(file, services, _state)
            .DoAsync(Kind, TimeSpan.FromMinutes(1), null, (record, before) => BuildAsync(names, back, why, record, before, cancellationToken), cancellationToken).ConfigureAwait(false))!;

    private async Task<RunReport> BuildAsync(IReadOnlyList<string> names, bool back, string? why, RunRecord record, Snapshot before, CancellationToken cancellationToken)
    {
        var documents = new NamedDocuments(before, Path.GetDirectoryName(file.Path)!, withdrawn: back);
        var named = names.SelectMany(documents.Find).ToHashSet();
        var mark = new Withdrawal(WithdrawalCause.Removed, record.Began, record.Number, record.By, why);
        var wanted = Marked(before, named, item => back ? Back(item) : item with { Withdrawn = true, Withdrawal = mark });
        Demand(wanted);
        var built = await new SnapshotBuild(file, services, _state, new RunRequest()).BuildAsync(before, wanted, [], NoLimit, null, cancellationToken).ConfigureAwait(false);

        // What cannot be read in the other documents was told by the run that read them.
        var report = built.Report with { Problems = [], Notices = [.. built.Report.Notices, .. Staying(built.Snapshot, named)] };
        return new RunReport(built.Told(record, before), report);
    }

    private static SourceItem Back(SourceItem item) =>
        item.Present() with { Pinned = item.Cause is WithdrawalCause.Gone or WithdrawalCause.Deleted };

    private static Snapshot Marked(Snapshot before, HashSet<(string Source, string Key)> named, Func<SourceItem, SourceItem> mark) => before with
    {
        Digest = null,
        Sources = [.. before.Sources.Select(s => s with { Items = [.. s.Items.Select(i => named.Contains((s.Name, i.Key)) ? mark(i) : i)] })],
    };

    private void Demand(Snapshot wanted)
    {
        if (!wanted.Documents().Any(i => i.Articles.Count > 0))
        {
            throw new RunException(RunOutcome.Refused, "No article would be left, and a graph is not built of nothing, so nothing was changed. To be rid of the whole graph, delete its store.");
        }

        if (wanted.Documents().FirstOrDefault(i => !_state.Archive.Holds(i.Hash, i.Address)) is { } lost)
        {
            throw new RunException(RunOutcome.Refused, $"The archive no longer holds {lost.Path}, so nothing was changed. Restore the archive, or run kg build, which reads again what its source still has.");
        }
    }

    /// <summary>Articles of documents that are withdrawn by this run, which other documents hold too.</summary>
    private static IEnumerable<string> Staying(Snapshot after, HashSet<(string Source, string Key)> named)
    {
        var gone = after.Sources.SelectMany(s => s.Items.Where(i => i.Withdrawn && named.Contains((s.Name, i.Key)))).SelectMany(i => i.Articles).ToHashSet(StringComparer.Ordinal);
        return after.Sources
            .SelectMany(s => s.Documents().SelectMany(i => i.Articles.Where(gone.Contains).Select(id => (Id: id, Place: $"{s.Name}: {i.Key}"))))
            .GroupBy(d => d.Id, d => d.Place, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"Article {g.Key} stays in the graph: {string.Join("; ", g)} holds it too.");
    }
}
