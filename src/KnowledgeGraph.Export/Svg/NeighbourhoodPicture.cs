using System.Globalization;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Export.Svg;

/// <summary>A picture of an entity with what facts join to it: what leaves it on the right, what enters it on the left, grouped by fact.</summary>
/// <param name="store">The store to read.</param>
public sealed class NeighbourhoodPicture(ICypherStore store)
{
    private const string Statement =
        $"MATCH (e:{GraphSchema.Marker}:Entity)-[r]-(x:{GraphSchema.Marker}) WHERE (e.name = $name OR $name IN e.aliases) AND r.support IS NOT NULL " +
        "RETURN e.id AS id, e.name AS name, type(r) AS fact, startNode(r) = e AS outgoing, coalesce(x.name, x.text) AS other, " +
        "labels(x) AS labels, r.support AS support " +
        "ORDER BY id, outgoing DESC, fact, support DESC, other, r.id";

    /// <summary>Draws it.</summary>
    /// <param name="name">A name or alias; of several entities that share it, the one with most facts.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>SVG, or <c>null</c> when nothing goes by that name or no fact is about it.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<string?> DrawAsync(string name, CancellationToken cancellationToken = default)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = name };
        var rows = await store.ReadSteadyAsync(transaction => transaction.RecordsAsync(Statement, parameters, cancellationToken), cancellationToken: cancellationToken).ConfigureAwait(false);
        var most = rows.GroupBy(r => (string)r[0]!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        return most is null ? null : new NeighbourhoodLayout((string)most.First()[1]!, [.. most.Select(Neighbour)]).Draw();
    }

    private static Neighbour Neighbour(IReadOnlyList<object?> row) =>
        new((string)row[2]!, (bool)row[3]!, (string)row[4]!, GraphSchema.Default.PrimaryOf(((IEnumerable<object?>)row[5]!).Cast<string>()) ?? "Entity", Convert.ToInt64(row[6], CultureInfo.InvariantCulture));
}
