using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Export.Svg;

/// <summary>A picture of releases, openings to the public and filings in order of time.</summary>
/// <param name="store">The store to read.</param>
public sealed class TimelinePicture(ICypherStore store)
{
    private const string Statement =
        $"MATCH (m:{GraphSchema.Marker}:Entity)-[r:RELEASED_ON|OPENED_TO_PUBLIC_ON|PASSED_FILING]->(t:{GraphSchema.Marker}) " +
        "WHERE ($name IS NULL OR m.name = $name OR $name IN m.aliases) AND coalesce(r.date, t.from) IS NOT NULL " +
        "AND ($since IS NULL OR toString(r.to) >= $since) AND ($until IS NULL OR toString(r.from) <= $until) " +
        "RETURN DISTINCT CASE WHEN t:Time THEN t.name ELSE r.date END AS date, type(r) AS fact, m.name AS name ORDER BY date, fact, name";

    /// <summary>Draws it.</summary>
    /// <param name="name">A name or alias, or <c>null</c> for everything.</param>
    /// <param name="since">The first day, or <c>null</c>.</param>
    /// <param name="until">The last day, or <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>SVG, or <c>null</c> when nothing dated is stated.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<string?> DrawAsync(string? name = null, DateOnly? since = null, DateOnly? until = null, CancellationToken cancellationToken = default)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["since"] = since is { } first ? Reading.ValueText.Of(first) : null,
            ["until"] = until is { } last ? Reading.ValueText.Of(last) : null,
        };
        var rows = await store.ReadSteadyAsync(transaction => transaction.RecordsAsync(Statement, parameters, cancellationToken), cancellationToken: cancellationToken).ConfigureAwait(false);
        return rows.Count == 0 ? null : new TimelineLayout([.. rows.Select(r => new Dated((string)r[0]!, (string)r[1]!, (string)r[2]!))]).Draw();
    }
}
