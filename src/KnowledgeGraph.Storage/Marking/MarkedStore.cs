using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Marking;

/// <summary>
/// A store in which our own things carry another marker label than the usual one, for two graphs in one database. Everything that
/// goes through it is meant for that graph: builds, named queries, questions and statements that people write with <c>:KG</c>.
/// </summary>
public sealed class MarkedStore : ICypherStore
{
    private readonly ICypherStore _store;
    private readonly MarkerText _text;

    private MarkedStore(ICypherStore store, string marker)
    {
        _store = store;
        _text = new MarkerText(marker);
        Marker = marker;
    }

    /// <inheritdoc/>
    public string Location => $"{_store.Location}?marker={Marker}";

    /// <inheritdoc/>
    public string Marker { get; }

    /// <inheritdoc/>
    public bool HasSnapshots => _store.HasSnapshots;

    /// <inheritdoc/>
    public int? TransactionLimit => _store.TransactionLimit;

    /// <summary>The graph under a label; the store itself where the label is the one it has.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.NotFound"/>: the label is none that a graph may have.</exception>
    public static ICypherStore Of(ICypherStore store, string? marker) =>
        marker is null || string.Equals(marker, store.Marker, StringComparison.Ordinal) ? store
        : Core.Ontology.MarkerLabel.Problem(marker) is { } problem ? throw new StoreException(StoreError.NotFound, problem)
        : new MarkedStore(store, marker);

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        _store.ReadAsync(transaction => work(Marked(transaction)), cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        _store.WriteAsync(transaction => work(Marked(transaction)), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private ICypherTransaction Marked(ICypherTransaction transaction) => transaction is ISequencedTransaction sequenced
        ? new Sequenced(sequenced, _text)
        : new Plain(transaction, _text);

    private sealed class Plain(ICypherTransaction transaction, MarkerText text) : ICypherTransaction
    {
        public Task<ICypherCursor> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) =>
            transaction.RunAsync(text.Of(cypher), parameters, cancellationToken);
    }

    private sealed class Sequenced(ISequencedTransaction transaction, MarkerText text) : ISequencedTransaction
    {
        public long Sequence => transaction.Sequence;

        public Task<ICypherCursor> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) =>
            transaction.RunAsync(text.Of(cypher), parameters, cancellationToken);
    }
}
