using System.Globalization;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>Stops a run that would take more articles out of the store than a set share. A document that was edited takes none out.</summary>
internal static class ShrinkGuard
{
    /// <exception cref="RunException">It would.</exception>
    public static async Task DemandAsync(ICypherStore store, Snapshot before, Snapshot after, decimal limit, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(store, cancellationToken).ConfigureAwait(false);
        var wanted = after.Documents().SelectMany(i => i.Articles).ToHashSet(StringComparer.Ordinal);
        var gone = stored.Where(id => !wanted.Contains(id)).ToHashSet(StringComparer.Ordinal);
        gone.ExceptWith(Replaced(before, after));
        if (gone.Count > limit * stored.Count)
        {
            throw new RunException(RunOutcome.Refused, string.Create(
                CultureInfo.InvariantCulture,
                $"This run would remove {gone.Count} of the {stored.Count} articles in the graph, more than {limit:0.##%} (shrink-limit), so nothing was written. Look whether a source is incomplete; if they are meant to go, run again with --allow-shrink."));
        }
    }

    private static async Task<IReadOnlyList<string>> StoredAsync(ICypherStore store, CancellationToken cancellationToken)
    {
        try
        {
            var records = await store.ReadAsync(t => t.RecordsAsync($"MATCH (a:{GraphSchema.Marker}:Article) RETURN a.id", null, cancellationToken), cancellationToken).ConfigureAwait(false);
            return [.. records.Select(r => r[0]).OfType<string>()];
        }
        catch (StoreException error) when (error.Error == StoreError.NotFound)
        {
            return [];
        }
    }

    /// <summary>Articles whose document is still there with at least as many articles as before, or with other bytes for each that went.</summary>
    private static IEnumerable<string> Replaced(Snapshot before, Snapshot after)
    {
        var now = after.Sources.SelectMany(s => s.Documents().Select(i => ((s.Name, i.Key), i.Articles))).ToDictionary(d => d.Item1, d => d.Articles);
        foreach (var source in before.Sources)
        {
            foreach (var item in source.Documents().Where(i => now.ContainsKey((source.Name, i.Key))))
            {
                var articles = now[(source.Name, item.Key)];
                var come = articles.Except(item.Articles, StringComparer.Ordinal).Count();
                foreach (var id in item.Articles.Except(articles, StringComparer.Ordinal).Take(come))
                {
                    yield return id;
                }
            }
        }
    }
}
