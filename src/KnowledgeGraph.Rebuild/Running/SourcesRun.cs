using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Comparing;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// One run of a sources file: take the store's lock, read the sources, build from the archive, write, and say in the history how
/// it went. Nothing but a deletion that was seen removes an article.
/// </summary>
/// <param name="file">The sources file.</param>
/// <param name="services">Its surroundings.</param>
public sealed class SourcesRun(SourcesFile file, RunServices services)
{
    private readonly RunState _state = new(file.State, refills: file.Keep.IsFull);

    /// <summary>Runs.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops the run; the store stays as it was.</param>
    /// <exception cref="RunException">The store was not free in time, or the run would remove too much.</exception>
    /// <exception cref="BuildException">Nothing could be read, or something could not and the run is strict.</exception>
    public async Task<RunReport> RunAsync(RunRequest request, IProgress<BuildProgress>? progress = null, CancellationToken cancellationToken = default) =>
        (await new RecordedRun(file, services, _state)
            .DoAsync(request.Kind, request.Patience, null, (record, before) => BuildAsync(request, record, before, progress, cancellationToken), cancellationToken).ConfigureAwait(false))!;

    /// <summary>Runs unless a run that began since the moment has built already: of several schedulers of one store one does the work.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="due">The moment.</param>
    /// <param name="cancellationToken">Stops the run; the store stays as it was.</param>
    /// <returns>What was done, or <c>null</c> when another run did it.</returns>
    public Task<RunReport?> RunDueAsync(RunRequest request, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        new RecordedRun(file, services, _state).DoAsync(request.Kind, request.Patience, due, (record, before) => BuildAsync(request, record, before, null, cancellationToken), cancellationToken);

    /// <summary>What a run would change now, before anything is written: the sources are read as a run reads them.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="store">The store, for reading; <c>null</c> for one that is not there yet.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="RunException">The store was not free in time.</exception>
    /// <exception cref="BuildException">Nothing could be read.</exception>
    public async Task<Comparison> CompareAsync(RunRequest request, ICypherStore? store, CancellationToken cancellationToken = default)
    {
        using var held = await new RunHold(file, services, _state).TakeAsync(request.Patience, cancellationToken).ConfigureAwait(false);
        var (before, _) = _state.ReadPresent();
        var record = RecordedRun.Begin(request.Kind, before, null, [], file, services);
        var build = new SnapshotBuild(file, services, _state, request);
        var (read, _, problems) = await ReadAsync(build, record, before, cancellationToken).ConfigureAwait(false);
        return await build.CompareAsync(store, read, problems, cancellationToken).ConfigureAwait(false);
    }

    private async Task<RunReport> BuildAsync(RunRequest request, RunRecord record, Snapshot before, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var build = new SnapshotBuild(file, services, _state, request);
        var (read, collected, problems) = await ReadAsync(build, record, before, cancellationToken).ConfigureAwait(false);
        var built = await build.BuildAsync(before, read, problems, request.MayShrink ? null : file.ShrinkLimit, progress, cancellationToken).ConfigureAwait(false);
        return new RunReport(Told(built.Told(record, before), built, collected), built.Report);
    }

    private async Task<(Snapshot Read, IReadOnlyList<SourceResult> Collected, IReadOnlyList<ReadProblem> Problems)> ReadAsync(
        SnapshotBuild build, RunRecord record, Snapshot before, CancellationToken cancellationToken)
    {
        var collected = await new SourcesReading(file, services, _state).ReadAsync(before, cancellationToken).ConfigureAwait(false);
        var read = build.Settings(before) with { Sources = [.. Marked(collected, record, before), .. Unnamed(before)] };
        return (read, collected, [.. collected.SelectMany(c => c.Problems)]);
    }

    private IEnumerable<SourceState> Marked(IReadOnlyList<SourceResult> collected, RunRecord record, Snapshot before)
    {
        var present = collected.SelectMany(c => c.State.Items).Select(i => i.Hash).ToHashSet(StringComparer.Ordinal);
        var marks = new Withdrawals(record, file.KeepRuns, present);
        return file.Sources.Zip(collected, (row, c) => marks.Carry(before.Source(row.Name), c.State, row.IsRemote));
    }

    /// <summary>Sources that the file names no longer: that is no removal.</summary>
    private IEnumerable<SourceState> Unnamed(Snapshot before) =>
        before.Sources.Where(s => s.Items.Count > 0 && !file.Sources.Any(named => named.Name.Equals(s.Name, StringComparison.Ordinal)));

    private static RunRecord Told(RunRecord record, BuiltSnapshot built, IReadOnlyList<SourceResult> collected) => record with
    {
        Outcome = built.Report.Problems.Count == 0 ? RunOutcome.Done : RunOutcome.Partial,
        Problems = [.. built.Report.Problems.Select(p => p.ToString())],
        Sources = [.. collected.Select(c => new SourceRecord(c.State.Name, built.Snapshot.Source(c.State.Name).Documents().Count(), c.Requests, c.NotModified, c.Bytes, c.Problems.Count))],
    };
}
