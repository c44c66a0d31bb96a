using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.History;
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
        DemandArchive(noted);
        var held = Held(noted);
        _noted = noted with { Sources = [.. noted.Sources.Select(s => s with { Items = [.. s.Items.Select(i => held.GetValueOrDefault((s.Name, i.Key)) ?? i)] })] };
        if (limit is { } share && documents.Any(d => d.Articles.Count > 0))
        {
            await ShrinkGuard.DemandAsync(store, before, Snapshot, share, cancellationToken).ConfigureAwait(false);
        }

        var worse = held.Values.Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
        return held.Count == 0 ? null : inputs.Documents(
            Snapshot,
            [.. problems, .. documents.Where(d => worse.Contains(d.Path)).SelectMany(d => d.Problems).Select(p => p with { Reason = p.Reason + " What it held before stays." })]);
    }

    /// <summary>The same bytes that gave articles before and give fewer now are no longer in the archive as they were, and nobody sent them again.</summary>
    private void DemandArchive(Snapshot now)
    {
        if (limit is not null && Pairs(now).FirstOrDefault(p => p.Was.Hash == p.Now.Hash && IsWorse(p.Was, p.Now)) is { Now: { } lost })
        {
            throw new RunException(RunOutcome.Refused, $"The archive no longer holds {lost.Path} as it was read, and it could not be had again, so nothing was written. Restore the archive, or let its articles go with kg build --allow-shrink.");
        }
    }

    private IEnumerable<((string Source, string Key) Place, SourceItem Was, SourceItem Now)> Pairs(Snapshot now)
    {
        var old = before.Sources.SelectMany(s => s.Documents().Select(i => (Place: (s.Name, i.Key), i))).ToDictionary(d => d.Place, d => d.i);
        return now.Sources
            .SelectMany(s => s.Documents().Select(i => (Place: (s.Name, i.Key), Now: i)))
            .Where(d => old.ContainsKey(d.Place))
            .Select(d => (d.Place, old[d.Place], d.Now));
    }

    private static bool IsWorse(SourceItem was, SourceItem now) => now.Faults > was.Faults && now.Articles.Count < was.Articles.Count;

    private Snapshot Noted(IReadOnlyList<ReadDocument> documents)
    {
        var at = 0;
        return after with
        {
            Sources = [.. after.Sources.Select(s => s with
            {
                Items = [.. s.Items.Select(i => i.Withdrawn ? i : Noted(i, documents[at++]))],
            })],
        };
    }

    private static SourceItem Noted(SourceItem item, ReadDocument read) => item with
    {
        Articles = [.. read.Articles.Distinct(StringComparer.Ordinal)],
        Faults = read.Problems.Count,
    };

    private Dictionary<(string Source, string Key), SourceItem> Held(Snapshot now) =>
        Pairs(now).Where(p => p.Was.Hash != p.Now.Hash && IsWorse(p.Was, p.Now)).ToDictionary(p => p.Place, p => p.Was);
}
