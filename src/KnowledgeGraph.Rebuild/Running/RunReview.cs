using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// Judges what a run read. A document that can be read worse than its last version, so that articles would go because of an
/// error, stays at that version; a run that would remove too much is stopped. Afterwards <see cref="Snapshot"/> tells what each
/// document gave.
/// </summary>
internal sealed class RunReview(RunInputs inputs, ICypherStore store, Snapshot before, Snapshot after, IReadOnlyList<ReadProblem> problems, decimal? limit) : IBuildReview
{
    private Snapshot? _noted;

    /// <summary>The snapshot with the articles of each document.</summary>
    public Snapshot Snapshot => _noted ?? after;

    /// <inheritdoc/>
    public async Task<BuildInput?> JudgeAsync(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken)
    {
        var noted = Noted(documents);
        var held = Held(noted);
        _noted = noted with { Sources = [.. noted.Sources.Select(s => s with { Items = [.. s.Items.Select(i => held.GetValueOrDefault((s.Name, i.Key)) ?? i)] })] };
        if (limit is { } share && documents.Any(d => d.Articles.Count > 0))
        {
            await ShrinkGuard.DemandAsync(store, before, Snapshot, share, cancellationToken).ConfigureAwait(false);
        }

        var worse = held.Values.Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
        return held.Count == 0 ? null : inputs.Documents(
            Snapshot.Sources.SelectMany(s => s.Items),
            [.. problems, .. documents.Where(d => worse.Contains(d.Path)).SelectMany(d => d.Problems).Select(p => p with { Reason = p.Reason + " What it held before stays." })]);
    }

    private Snapshot Noted(IReadOnlyList<ReadDocument> documents)
    {
        var at = 0;
        return after with
        {
            Sources = [.. after.Sources.Select(s => s with
            {
                Items = [.. s.Items.Select(i => (Item: i, Read: documents[at++])).Select(d => d.Item with
                {
                    Articles = [.. d.Read.Articles.Distinct(StringComparer.Ordinal)],
                    Faults = d.Read.Problems.Count,
                })],
            })],
        };
    }

    private Dictionary<(string Source, string Key), SourceItem> Held(Snapshot now)
    {
        var old = before.Sources.SelectMany(s => s.Items.Select(i => (Place: (s.Name, i.Key), i))).ToDictionary(d => d.Place, d => d.i);
        return now.Sources
            .SelectMany(s => s.Items.Select(i => (Place: (s.Name, i.Key), Now: i)))
            .Where(d => old.TryGetValue(d.Place, out var was) && was.Hash != d.Now.Hash && d.Now.Faults > was.Faults && d.Now.Articles.Count < was.Articles.Count)
            .ToDictionary(d => d.Place, d => old[d.Place]);
    }
}
