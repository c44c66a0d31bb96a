using System.Globalization;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Storage.Delta;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// Takes the last run back: builds what the run before it read, from the archive, with its lexicon and ledger. Nothing is written
/// unless that gives the digest of that run.
/// </summary>
/// <param name="file">The sources file.</param>
/// <param name="services">Its surroundings.</param>
public sealed class UndoRun(SourcesFile file, RunServices services)
{
    private readonly RunState _state = new(file.State);

    /// <summary>Takes it back.</summary>
    /// <exception cref="RunException">There is nothing to take back, or it cannot be done exactly.</exception>
    public async Task<RunReport> RunAsync(CancellationToken cancellationToken = default) =>
        (await new RecordedRun(file, services, _state)
            .DoAsync("undo", TimeSpan.FromMinutes(1), null, (record, before) => UndoAsync(record, before, cancellationToken), cancellationToken).ConfigureAwait(false))!;

    private async Task<RunReport> UndoAsync(RunRecord record, Snapshot before, CancellationToken cancellationToken)
    {
        var undone = Last();
        await DemandOwnAsync(undone, cancellationToken).ConfigureAwait(false);
        var earlier = Before(undone);
        var built = await new SnapshotBuild(file, services, _state, new RunRequest())
            .RestoreAsync(before, earlier, digest => Demand(digest, earlier, undone), cancellationToken).ConfigureAwait(false);
        return new RunReport(built.Told(record, before) with { Undid = undone.Number }, built.Report with { Problems = [] });
    }

    /// <summary>What somebody else wrote since would be lost with it.</summary>
    private async Task DemandOwnAsync(RunRecord undone, CancellationToken cancellationToken)
    {
        await using var store = services.OpenStore(file.Store);
        var mark = await store.ReadAsync(t => new BuildMark().ReadAsync(t, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (!mark.Digest.Equals(undone.Digest, StringComparison.Ordinal))
        {
            throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"{file.Store} does not hold the graph that run {undone.Number} left: it was built or replaced otherwise since, so nothing was taken back. kg build --sources makes it the graph of its sources again; kg backup keeps what it holds now."));
        }
    }

    private RunRecord Last()
    {
        var history = RunHistory.In(_state.Folder);
        if (history.Damaged() is { Count: > 0 } lines)
        {
            throw Refused($"Lines {string.Join(", ", lines)} of {_state.Folder}/runs.jsonl cannot be read, so it is not sure which run was the last, and nothing was taken back. Restore the file, or delete these lines.");
        }

        var last = history.Read().LastOrDefault(r => r.Outcome is RunOutcome.Done or RunOutcome.Partial)
            ?? throw Refused("No run of this sources file has changed the graph, so there is nothing to take back.");
        return last switch
        {
            { Store: { } store } when store != file.Store => throw Refused($"The last run built {store}, and the sources file names {file.Store} today, so nothing was taken back. Name the store of that run again, or run kg build --sources for this one first."),
            { Undid: { } undid } => throw Refused(string.Create(CultureInfo.InvariantCulture, $"The last run took run {undid} back already; only the last run can be taken back.")),
            { SnapshotBefore: null } => throw Refused(string.Create(CultureInfo.InvariantCulture, $"Run {last.Number} was the first; before it there was no graph of this sources file.")),
            _ => last,
        };
    }

    private Snapshot Before(RunRecord undone)
    {
        var hash = undone.SnapshotBefore!;
        if (_state.Archive.HoldsText(hash) && _state.Read(hash) is var snapshot && snapshot.Items().All(i => _state.Archive.Holds(i.Hash, i.Address)))
        {
            return snapshot;
        }

        throw Refused("The archive no longer holds what the run before read, so it cannot be taken back.");
    }

    private static void Demand(string digest, Snapshot earlier, RunRecord undone)
    {
        if (!digest.Equals(earlier.Digest, StringComparison.Ordinal))
        {
            throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"What was read before run {undone.Number} gives another graph today ({digest[..12]} in place of {earlier.Digest?[..12]}): the program has changed since, or the lexicon, and texts are kept no longer that would have to be extracted as they were then. Nothing was written; use the program of that run, or a backup."));
        }
    }

    private static RunException Refused(string message) => new(RunOutcome.Refused, message);
}
