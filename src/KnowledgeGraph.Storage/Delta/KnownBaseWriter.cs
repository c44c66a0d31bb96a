using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>Writes a difference without reading what it is a difference to, as long as the store is still what the caller knows it to be.</summary>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class KnownBaseWriter(string marker = GraphSchema.Marker)
{
    private readonly DeltaWriter _writer = new(marker);
    private readonly BuildMark _mark = new(marker);
    private readonly string _count = $"MATCH (n:{Name.Quote(marker)}) RETURN count(n)";

    /// <summary>Whether the store is what the caller knows it to be.</summary>
    public Task<bool> IsAsync(ICypherStore store, KnownBase known, CancellationToken cancellationToken = default) =>
        store.ReadAsync(
            async transaction => await IsAsync(transaction, await _mark.ReadAsync(transaction, cancellationToken).ConfigureAwait(false), known, cancellationToken).ConfigureAwait(false),
            cancellationToken);

    /// <summary>Writes, in one transaction, or does nothing.</summary>
    /// <returns><c>null</c> where the store is not what the caller took it for; nothing was written.</returns>
    /// <exception cref="StoreException">The store is busy, out of reach, or refuses; it is as it was.</exception>
    public Task<WriteReport?> ApplyAsync(ICypherStore store, GraphDelta delta, string digest, KnownBase known, CancellationToken cancellationToken = default) =>
        store.BuildAsync((transaction, generation) => ApplyAsync(transaction, generation, delta, digest, known, new WriteLimit(store), cancellationToken), marker, cancellationToken);

    private async Task<(WriteReport? Result, long Elements)> ApplyAsync(
        ICypherTransaction transaction,
        Generation generation,
        GraphDelta delta,
        string digest,
        KnownBase known,
        WriteLimit limit,
        CancellationToken cancellationToken)
    {
        if (!await IsAsync(transaction, generation, known, cancellationToken).ConfigureAwait(false))
        {
            return (null, 0);
        }

        var sequence = (transaction as ISequencedTransaction)?.Sequence;
        if (delta.IsEmpty)
        {
            return (WriteReport.Of(delta, [], digest, generation) with { Sequence = sequence }, 0);
        }

        limit.Demand(delta);
        var kept = await _writer.WriteAsync(transaction, delta, cancellationToken).ConfigureAwait(false);
        generation = await _mark.AdvanceAsync(transaction, digest, cancellationToken).ConfigureAwait(false);
        return (WriteReport.Of(delta, kept, digest, generation) with { Sequence = sequence + 1 }, delta.Written + delta.Removed);
    }

    // A server does not number its commits; there the number of our nodes, which it keeps, tells of most strangers' edits.
    private async Task<bool> IsAsync(ICypherTransaction transaction, Generation generation, KnownBase known, CancellationToken cancellationToken)
    {
        if (generation.Number != known.Number || !string.Equals(generation.Digest, known.Digest, StringComparison.Ordinal))
        {
            return false;
        }

        if (transaction is ISequencedTransaction sequenced)
        {
            return sequenced.Sequence == known.Sequence;
        }

        var records = await transaction.RecordsAsync(_count, null, cancellationToken).ConfigureAwait(false);
        return records is [[long count]] && count == known.Nodes;
    }
}
