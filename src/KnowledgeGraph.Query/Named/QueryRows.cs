using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Named;

/// <summary>The rows of a query.</summary>
/// <param name="Keys">The column names.</param>
/// <param name="Rows">One list of values a row, in the order of the columns.</param>
public sealed record QueryRows(IReadOnlyList<string> Keys, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>The values of one column.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public IEnumerable<object?> Column(string key)
    {
        var at = Keys.ToList().IndexOf(key);
        return at < 0 ? throw new KeyNotFoundException($"No column {key}.") : Rows.Select(r => r[at]);
    }

    /// <summary>Runs a statement and takes in all its rows.</summary>
    /// <exception cref="StoreException">The statement is wrong or could not run.</exception>
    public static async Task<QueryRows> ReadAsync(
        ICypherTransaction transaction, string cypher, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default)
    {
        var cursor = await transaction.RunAsync(cypher, parameters, cancellationToken).ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        await foreach (var row in cursor.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return new QueryRows(cursor.Keys, rows);
    }
}
