using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Comparing;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Keeping;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Rebuild.State;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// The steps in which all runs end: build from the archive what a snapshot names, make it the present one, and let go of texts
/// whose time has come.
/// </summary>
internal sealed class SnapshotBuild(SourcesFile file, RunServices services, RunState state, RunRequest request)
{
    private readonly RunInputs _inputs = new(state, Path.GetDirectoryName(file.Path)!);

    /// <summary>Builds what was read, after a look at what it would remove.</summary>
    /// <param name="before">What the run before read.</param>
    /// <param name="read">What was read; lexicon and ledger too.</param>
    /// <param name="problems">What could not be read.</param>
    /// <param name="limit">The share of the articles that may go; <c>null</c> for all, and for documents that are kept no longer.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops the build; the store stays as it was.</param>
    public async Task<BuiltSnapshot> BuildAsync(
        Snapshot before, Snapshot read, IReadOnlyList<ReadProblem> problems, decimal? limit, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        await using var store = services.OpenStore(file.Store);
        var review = new RunReview(_inputs, store, before, read, problems, limit);

        // Archived before the store commits: a disk that is full then fails the run while the store is as it was.
        var options = Options(read) with { Review = review, Demanded = digest => state.Put(review.Snapshot with { Digest = digest }) };
        var report = await new GraphBuilder(options).BuildAsync(store, _inputs.Documents(read, problems), progress, cancellationToken).ConfigureAwait(false);
        return MakePresent(review.Snapshot with { Digest = report.Digest }, before, options, report);
    }

    /// <summary>Builds a snapshot of an earlier run again.</summary>
    /// <param name="before">What the run before read.</param>
    /// <param name="earlier">The snapshot.</param>
    /// <param name="demand">Is given the digest before anything is written; throws where it is the wrong one.</param>
    /// <param name="cancellationToken">Stops the build; the store stays as it was.</param>
    public async Task<BuiltSnapshot> RestoreAsync(Snapshot before, Snapshot earlier, Action<string> demand, CancellationToken cancellationToken)
    {
        await using var store = services.OpenStore(file.Store);
        var options = Options(earlier) with { Demanded = demand };
        var report = await new GraphBuilder(options).BuildAsync(store, _inputs.Documents(earlier, []), null, cancellationToken).ConfigureAwait(false);
        return MakePresent(earlier, before, options, report);
    }

    /// <summary>What building a snapshot would change.</summary>
    public Task<Comparison> CompareAsync(ICypherStore? store, Snapshot read, IReadOnlyList<ReadProblem> problems, CancellationToken cancellationToken) =>
        new GraphBuilder(Options(read)).CompareAsync(store, _inputs.Documents(read, problems), cancellationToken);

    /// <summary>The lexicon, ledger and options of the sources file, archived, with the sources as they were.</summary>
    public Snapshot Settings(Snapshot before) => _inputs.Settings(file, before);

    private BuildOptions Options(Snapshot snapshot) => _inputs.Options(snapshot, request) with { StatePath = Path.Combine(file.State, "memory"), Clock = services.Time };

    private BuiltSnapshot MakePresent(Snapshot built, Snapshot before, BuildOptions options, BuildReport report)
    {
        var hash = state.Put(built);
        state.MakePresent(hash);
        return new BuiltSnapshot(built, hash, LetGo(built, before, options) is { } notice ? report with { Notices = [.. report.Notices, notice] } : report);
    }

    /// <returns>What a person should know, or <c>null</c>. The graph is in the store: what fails here is done by the next run.</returns>
    private string? LetGo(Snapshot built, Snapshot before, BuildOptions options)
    {
        if (file.Keep.IsFull)
        {
            return null;
        }

        try
        {
            var items = Kept(built, before).SelectMany(s => s.Sources).SelectMany(s => s.Items);
            new TextKeeper(state.Archive, file.Keep, options, services.Time.GetUtcNow()).Run(items);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or StateException)
        {
            return $"Texts whose time is over (keep: {file.Keep}) could not be let go of ({error.Message.TrimEnd('.')}); the next run tries again.";
        }
    }

    /// <summary>Where texts go at once, those of earlier runs went with them.</summary>
    private IEnumerable<Snapshot> Kept(Snapshot built, Snapshot before) => file.Keep.For == TimeSpan.Zero
        ? [built, before]
        : RunHistory.In(state.Folder).Read().TakeLast(file.KeepRuns).Select(r => r.Snapshot).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(state.Archive.HoldsText).Select(state.Read).Prepend(built);
}
