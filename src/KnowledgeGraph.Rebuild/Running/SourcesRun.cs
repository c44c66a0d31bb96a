using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Fetching;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// One run of a sources file: take the store's lock, read the sources, build from the archive, write, and say in the history how
/// it went. Nothing but a deletion that was seen removes an article.
/// </summary>
/// <param name="file">The sources file.</param>
/// <param name="services">Its surroundings.</param>
public sealed class SourcesRun(SourcesFile file, RunServices services)
{
    private readonly RunState _state = new(file.State);

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

    private async Task<RunReport> BuildAsync(RunRequest request, RunRecord record, Snapshot before, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var inputs = new RunInputs(_state);
        var collected = await CollectAsync(before, cancellationToken).ConfigureAwait(false);
        var read = inputs.Settings(file, before) with { Sources = [.. collected.Select(c => c.State.WithMarksOf(before.Source(c.State.Name))), .. Unnamed(before)] };
        var problems = collected.SelectMany(c => c.Problems).ToList();
        await using var store = services.OpenStore(file.Store);
        var review = new RunReview(inputs, store, before, read, problems, request.MayShrink ? null : file.ShrinkLimit);
        var options = inputs.Options(read, request) with { StatePath = Path.Combine(file.State, "memory"), Review = review };
        var input = inputs.Documents(read, problems);
        var report = await new GraphBuilder(options).BuildAsync(store, input, progress, cancellationToken).ConfigureAwait(false);
        var present = _state.Put(review.Snapshot with { Digest = report.Digest });
        _state.MakePresent(present);
        return new RunReport(Told(record, report, before, review.Snapshot, collected) with { Snapshot = present }, report);
    }

    private async Task<IReadOnlyList<SourceResult>> CollectAsync(Snapshot before, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher(file.Limits, services.Time, Hosts(), services.Network?.Invoke());
        var folder = Path.GetDirectoryName(file.Path)!;
        var local = new LocalCollector(_state.Archive, file.Limits, folder);
        var remote = new RemoteCollector(fetcher, _state.Archive, file.Limits, services.Time);
        return await Task.WhenAll(file.Sources.Select(source => CollectAsync(source))).ConfigureAwait(false);

        async Task<SourceResult> CollectAsync(SourceRow source)
        {
            ISourceCollector collector = source.IsRemote ? remote : local;
            var state = before.Source(source.Name);
            try
            {
                return await collector.CollectAsync(source, state, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return SourceResult.Unreached(source, state, $"The source cannot be read ({error.Message.TrimEnd('.')}); its documents stay as they are.");
            }
        }
    }

    /// <summary>The hosts that a person wrote down: in the file, or in a list of pages that it names.</summary>
    private HashSet<string> Hosts() => file.Sources
        .Where(s => s.IsRemote)
        .SelectMany(s => s.Kind == SourceKind.Feed ? [s.Place] : s.Place.Length == 0 ? s.Addresses : Listed(s.Place))
        .Select(a => Uri.TryCreate(a.Trim(), UriKind.Absolute, out var address) ? address.IdnHost : string.Empty)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string[] Listed(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The source itself will tell.
            return [];
        }
    }

    /// <summary>Sources that the file names no longer: that is no removal.</summary>
    private IEnumerable<SourceState> Unnamed(Snapshot before) =>
        before.Sources.Where(s => s.Items.Count > 0 && !file.Sources.Any(named => named.Name.Equals(s.Name, StringComparison.Ordinal)));

    private static RunRecord Told(RunRecord record, BuildReport report, Snapshot before, Snapshot after, IReadOnlyList<SourceResult> collected) => record.Built(report, before, after) with
    {
        Outcome = report.Problems.Count == 0 ? RunOutcome.Done : RunOutcome.Partial,
        Problems = [.. report.Problems.Select(p => p.ToString())],
        Sources = [.. collected.Select(c => new SourceRecord(c.State.Name, after.Source(c.State.Name).Documents().Count(), c.Requests, c.NotModified, c.Bytes, c.Problems.Count))],
    };
}
