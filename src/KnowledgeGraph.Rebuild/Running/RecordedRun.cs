using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>Does work on a store under its lock, with a line in the history when it begins and one when it ends, however it ends.</summary>
internal sealed class RecordedRun(SourcesFile file, RunServices services, RunState state)
{
    private readonly RunHistory _history = RunHistory.In(state.Folder);

    /// <returns>What was done; <c>null</c> when a run that began since <paramref name="due"/> has built already.</returns>
    /// <exception cref="RunException">The store was not free in time, or what the work throws.</exception>
    public async Task<RunReport?> DoAsync(
        string kind, TimeSpan patience, DateTimeOffset? due, Func<RunRecord, Snapshot, Task<RunReport>> work, CancellationToken cancellationToken)
    {
        using var held = await new RunHold(file, services, state).TakeAsync(patience, cancellationToken).ConfigureAwait(false);
        var runs = _history.Read();
        if (due is { } moment && runs.Any(r => r.HasBuiltSince(moment, services.Time.GetUtcNow())))
        {
            return null;
        }

        var (before, present) = state.ReadPresent();
        var record = Begin(kind, before, present, runs, file, services);
        _history.Add(record);
        var report = await EndAsync(record, before, work).ConfigureAwait(false);
        Tidy();
        return report;
    }

    private async Task<RunReport> EndAsync(RunRecord record, Snapshot before, Func<RunRecord, Snapshot, Task<RunReport>> work)
    {
        try
        {
            var report = await work(record, before).ConfigureAwait(false);
            var ended = report.Run with { Ended = services.Time.GetUtcNow() };
            _history.Add(ended);
            return report with { Run = ended };
        }
        catch (Exception error)
        {
            _history.Add(record with { Ended = services.Time.GetUtcNow(), Outcome = OutcomeOf(error), Reason = error.Message, Digest = record.DigestBefore });
            throw;
        }
    }

    /// <summary>The record of a run that begins.</summary>
    public static RunRecord Begin(string kind, Snapshot before, string? present, IReadOnlyList<RunRecord> runs, SourcesFile file, RunServices services) => new()
    {
        Number = runs.Select(r => r.Number).DefaultIfEmpty(0).Max() + 1,
        Kind = kind,
        By = services.By,
        Process = Environment.ProcessId,
        Version = services.Version,
        Store = file.Store,
        Began = services.Time.GetUtcNow(),
        DigestBefore = before.Digest,
        SnapshotBefore = present,
    };

    private static RunOutcome OutcomeOf(Exception error) => error switch
    {
        RunException run => run.Outcome,
        OperationCanceledException => RunOutcome.Stopped,
        _ => RunOutcome.Failed,
    };

    /// <summary>Lets go of what no run that can be taken back needs; looked for only when such a run has dropped out.</summary>
    private void Tidy()
    {
        var runs = _history.Read().Where(r => r.Snapshot is not null).ToList();
        var kept = Snapshots(runs.TakeLast(file.KeepRuns));
        if (Snapshots(runs.SkipLast(1).TakeLast(file.KeepRuns)).Except(kept, StringComparer.Ordinal).Any())
        {
            state.Keep(kept);
        }
    }

    private static HashSet<string> Snapshots(IEnumerable<RunRecord> runs) =>
        runs.SelectMany(r => new[] { r.Snapshot, r.SnapshotBefore }).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
