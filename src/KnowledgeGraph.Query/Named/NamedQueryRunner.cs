using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Named;

/// <summary>Runs named queries in read-only transactions that no build disturbs.</summary>
/// <param name="store">The store that is asked.</param>
/// <param name="statements">Takes in each statement that runs, its values as literals.</param>
public sealed class NamedQueryRunner(ICypherStore store, ICollection<string>? statements = null)
{
    /// <summary>Runs a query; parameters that are not given take their example's value only when that is <c>null</c>.</summary>
    /// <exception cref="ArgumentException">A parameter is missing or unknown; the message names it.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<QueryRows> RunAsync(NamedQuery query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default)
    {
        var values = Bind(query, parameters);
        statements?.Add(CypherLiteral.Inline(query.Cypher, values));
        return store.ReadSteadyAsync(
            transaction => QueryRows.ReadAsync(transaction, query.Cypher, values, cancellationToken),
            cancellationToken: cancellationToken);
    }

    private static Dictionary<string, object?> Bind(NamedQuery query, IReadOnlyDictionary<string, object?> given)
    {
        var unknown = given.Keys.FirstOrDefault(k => query.Parameters.All(p => p.Name != k));
        if (unknown is not null)
        {
            throw new ArgumentException($"The query {query.Name} has no parameter {unknown}. It has: {string.Join(", ", query.Parameters.Select(p => p.Name))}.");
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var parameter in query.Parameters)
        {
            values[parameter.Name] = given.TryGetValue(parameter.Name, out var value) ? value
                : parameter.IsOptional ? null
                : throw new ArgumentException($"The query {query.Name} needs the parameter {parameter.Name} ({parameter.Type}): {parameter.Meaning}");
        }

        return values;
    }
}
