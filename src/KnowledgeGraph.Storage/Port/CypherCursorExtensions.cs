using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Storage.Port;

/// <summary>Records by name.</summary>
public static class CypherCursorExtensions
{
    /// <summary>Streams the records.</summary>
    public static async IAsyncEnumerable<CypherRecord> RecordsAsync(this ICypherCursor cursor, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var values in cursor.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new CypherRecord(cursor.Keys, values);
        }
    }

    /// <summary>The only record.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static async Task<CypherRecord> SingleAsync(this ICypherCursor cursor, CancellationToken cancellationToken = default)
    {
        CypherRecord? only = null;
        await foreach (var record in cursor.RecordsAsync(cancellationToken).ConfigureAwait(false))
        {
            only = only is null ? record : throw new InvalidOperationException("The statement gave more than one record.");
        }

        return only ?? throw new InvalidOperationException("The statement gave no record.");
    }
}
