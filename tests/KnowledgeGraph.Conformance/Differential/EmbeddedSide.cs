using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Runs statements on the embedded store, each in a transaction that is not kept.</summary>
internal static class EmbeddedSide
{
    public static async Task<Outcome> RunAsync(ICypherStore store, string setup, string query, bool writes)
    {
        Outcome? outcome = null;
        try
        {
            await store.WriteAsync<int>(async transaction =>
            {
                if (setup.Length > 0)
                {
                    await RowsAsync(transaction, setup);
                }

                var (keys, rows) = await RowsAsync(transaction, query);
                var state = writes ? Canonical.State((await RowsAsync(transaction, Canonical.StateQuery)).Rows) : null;
                outcome = new Outcome(keys, rows, state, null);
                throw new OperationCanceledException("Nothing of it is kept.");
            });
        }
        catch (OperationCanceledException)
        {
            // How the transaction is given up.
        }
        catch (StoreException error)
        {
            outcome = Outcome.Failed(error.Message);
        }

        return outcome!;
    }

    private static async Task<(IReadOnlyList<string> Keys, List<string> Rows)> RowsAsync(ICypherTransaction transaction, string statement)
    {
        var cursor = await transaction.RunAsync(statement);
        var rows = new List<string>();
        await foreach (var record in cursor.ReadAsync())
        {
            rows.Add(string.Join(" | ", record.Select(EngineValue.Of)));
        }

        return (cursor.Keys, rows);
    }
}
