using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Sources;

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
            .DoAsync("undo", TimeSpan.FromMinutes(1), null, (record, _) => UndoAsync(record, cancellationToken), cancellationToken).ConfigureAwait(false))!;

    private async Task<RunReport> UndoAsync(RunRecord record, CancellationToken cancellationToken)
    {
        var undone = Last();
        var (snapshot, hash) = Before(undone);
        var inputs = new RunInputs(_state);
        var options = inputs.Options(snapshot, new RunRequest());
        var corpus = Extract(inputs, options, snapshot, cancellationToken);
        Demand(new GraphBuilder(options).Preview(corpus), snapshot, undone);
        await using var store = services.OpenStore(file.Store);
        var report = await new GraphBuilder(options).BuildAsync(store, corpus, null, cancellationToken).ConfigureAwait(false);
        _state.MakePresent(hash);
        return new RunReport(record.Built(report, _state.Read(undone.Snapshot), snapshot) with { Undid = undone.Number, Snapshot = hash }, report);
    }

    private RunRecord Last()
    {
        var last = RunHistory.In(_state.Folder).Read().LastOrDefault(r => r.Outcome is RunOutcome.Done or RunOutcome.Partial)
            ?? throw Refused("No run of this sources file has changed the graph, so there is nothing to take back.");
        return last switch
        {
            { Undid: { } undid } => throw Refused(string.Create(CultureInfo.InvariantCulture, $"The last run took run {undid} back already; only the last run can be taken back.")),
            { SnapshotBefore: null } => throw Refused(string.Create(CultureInfo.InvariantCulture, $"Run {last.Number} was the first; before it there was no graph of this sources file.")),
            _ => last,
        };
    }

    private (Snapshot Snapshot, string Hash) Before(RunRecord undone)
    {
        var hash = undone.SnapshotBefore!;
        if (_state.Archive.Holds(hash) && _state.Read(hash) is var snapshot && snapshot.Hashes().All(_state.Archive.Holds))
        {
            return (snapshot, hash);
        }

        throw Refused("The archive no longer holds what the run before read, so it cannot be taken back.");
    }

    private static ExtractedCorpus Extract(RunInputs inputs, BuildOptions options, Snapshot snapshot, CancellationToken cancellationToken) =>
        new CorpusExtractor(options).Extract(inputs.Documents(snapshot, []), null, cancellationToken) with { Problems = [] };

    private static void Demand(PropertyGraph graph, Snapshot snapshot, RunRecord undone)
    {
        if (GraphDigest.Of(graph) is var digest && !digest.Equals(snapshot.Digest, StringComparison.Ordinal))
        {
            throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"What was read before run {undone.Number} gives another graph today ({digest[..12]} in place of {snapshot.Digest?[..12]}): the program has changed since. Nothing was written; use the program of that run, or a backup."));
        }
    }

    private static RunException Refused(string message) => new(RunOutcome.Refused, message);
}
