using KnowledgeGraph.Cypher;
using KnowledgeGraph.Embedded.Graph;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded;

/// <summary>
/// A graph in one file, with openCypher in process: durable commits, one writer and many readers, each reader on the
/// snapshot it began with, across threads and processes.
/// </summary>
/// <remarks>
/// Thread-safe. Nothing is opened before the first transaction: reading a file that does not exist is
/// <see cref="StoreError.NotFound"/>, writing makes it. A transaction without changes leaves the file's bytes alone.
/// When the last user closes the store, only the one file remains.
/// </remarks>
/// <param name="path">The file; it need not exist.</param>
/// <param name="options">How to behave; the defaults when null.</param>
public sealed class EmbeddedStore(string path, EmbeddedOptions? options = null) : ICypherStore
{
    private readonly CypherEngine _engine = new();
    private readonly CypherOptions _statements = (options ?? EmbeddedOptions.Default).Statements;
    private readonly EmbeddedGraph _graph = new(path, options ?? EmbeddedOptions.Default);

    /// <inheritdoc/>
    public string Location { get; } = path;

    /// <inheritdoc/>
    public bool HasSnapshots => true;

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _graph.ReadAsync(graph => RunAsync(graph, work, cancellationToken));
    }

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        _graph.WriteAsync(graph => RunAsync(graph, work, cancellationToken), cancellationToken);

    /// <summary>
    /// Reads the whole file and compares what is written twice: rows with indexes, counts and full-text postings, pages with
    /// the trees they belong to. Takes seconds a million elements.
    /// </summary>
    /// <returns>A sentence for each contradiction; empty when the file is sound.</returns>
    /// <exception cref="StoreException">The file cannot be opened.</exception>
    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => _graph.Check(cancellationToken), cancellationToken);

    /// <summary>Copies the store as the last commit left it into a new file, while readers and a writer go on. The copy is a store.</summary>
    /// <param name="target">The new file; its folder exists, it does not.</param>
    /// <param name="cancellationToken">Looked at before the copy begins.</param>
    /// <exception cref="StoreException">The store cannot be read, or the file exists or cannot be written; then none is left.</exception>
    public Task BackupAsync(string target, CancellationToken cancellationToken = default) =>
        Task.Run(() => _graph.Backup(target), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _graph.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> RunAsync<T>(GraphTransaction graph, Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        var transaction = new EmbeddedTransaction(_engine, _statements, graph, cancellationToken);
        try
        {
            var result = await work(transaction).ConfigureAwait(false);
            transaction.DemandSound();
            cancellationToken.ThrowIfCancellationRequested();
            return result;
        }
        finally
        {
            transaction.Close();
        }
    }
}
