using KnowledgeGraph.Neo4j.Driver.Errors;
using KnowledgeGraph.Neo4j.Driver.Values;
using KnowledgeGraph.Neo4j.Transactions;
using KnowledgeGraph.Storage.Port;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Driver.Transactions;

/// <summary>One transaction on the server, over Bolt.</summary>
internal sealed class DriverTransaction(IAsyncTransaction server, DriverFaults faults) : ICypherTransaction
{
    public TransactionGuard Guard { get; } = new();

    public async Task<ICypherCursor> RunAsync(
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        Guard.DemandRunnable(cypher);
        cancellationToken.ThrowIfCancellationRequested();
        var values = ParameterWriter.Write(parameters);
        return await GuardAsync(async () =>
        {
            var cursor = await server.RunAsync(cypher, values).WaitAsync(cancellationToken).ConfigureAwait(false);
            var keys = await cursor.KeysAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return new DriverCursor(this, cursor, keys);
        }).ConfigureAwait(false);
    }

    /// <summary>Runs a call of the driver's and remembers a failure.</summary>
    public Task<T> GuardAsync<T>(Func<Task<T>> call) => Guard.RunAsync(() => faults.GuardAsync(call));
}
