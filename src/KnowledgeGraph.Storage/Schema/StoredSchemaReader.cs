using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>Reads a store's indexes and constraints on nodes, in ordinal order of name: one entry a constraint, its index not beside it.</summary>
internal static class StoredSchemaReader
{
    private const string Indexes = "SHOW INDEXES YIELD *";
    private const string Constraints = "SHOW CONSTRAINTS YIELD *";

    public static async Task<IReadOnlyList<StoredIndex>> ReadAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var constraints = await RowsAsync(transaction, Constraints, ConstraintOf, cancellationToken).ConfigureAwait(false);
        var owned = constraints.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var indexes = await RowsAsync(transaction, Indexes, IndexOf, cancellationToken).ConfigureAwait(false);
        return [.. indexes.Where(i => !owned.Contains(i.Name)).Concat(constraints).OrderBy(i => i.Name, StringComparer.Ordinal)];
    }

    private static async Task<List<StoredIndex>> RowsAsync(
        ICypherTransaction transaction,
        string statement,
        Func<CypherRecord, IndexKind?> kind,
        CancellationToken cancellationToken)
    {
        var found = new List<StoredIndex>();
        var cursor = await transaction.RunAsync(statement, null, cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.RecordsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (Equals(record["entityType"], "NODE"))
            {
                found.Add(new StoredIndex(record.Get<string>("name"), kind(record), record.List<string>("labelsOrTypes"), record.List<string>("properties"), AnalyzerOf(record), StateOf(record)));
            }
        }

        return found;
    }

    private static IndexKind? IndexOf(CypherRecord record) => record["type"] switch
    {
        "RANGE" or "BTREE" => IndexKind.Range,
        "FULLTEXT" => IndexKind.FullText,
        _ => null,
    };

    /// <summary>Newer servers write NODE_PROPERTY_UNIQUENESS and NODE_PROPERTY_EXISTENCE in full.</summary>
    private static IndexKind? ConstraintOf(CypherRecord record) => record["type"] switch
    {
        string type when type.EndsWith("UNIQUENESS", StringComparison.Ordinal) => IndexKind.Unique,
        string type when type.EndsWith("PROPERTY_EXISTENCE", StringComparison.Ordinal) => IndexKind.Present,
        _ => null,
    };

    private static string StateOf(CypherRecord record) => record.Keys.Contains("state", StringComparer.Ordinal) ? record.Get<string>("state") : "";

    private static string? AnalyzerOf(CypherRecord record) =>
        record.Keys.Contains("options", StringComparer.Ordinal)
        && record["options"] is IReadOnlyDictionary<string, object?> options
        && options.GetValueOrDefault("indexConfig") is IReadOnlyDictionary<string, object?> config
            ? config.GetValueOrDefault("fulltext.analyzer") as string
            : null;
}
