using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Staging;

/// <summary>
/// Who loads, on the node that counts builds. Each load takes the next number, and each of its transactions begins by holding
/// that number: a load that another has followed can write no more (a fencing token), and none needs a clock.
/// </summary>
internal sealed class LoadMark(string marker)
{
    private const long Patience = 15_000;

    private readonly string _mark = $"(b:{Name.Quote(marker + "Build")} {{id: 'build'}})";
    private readonly string _fence = $"(f:{Name.Quote(marker + "Build")} {{id: 'commit'}})";
    private readonly string _ours = Name.Quote(marker);
    private readonly string _staged = Name.Quote(StagedLoad.LabelOf(marker));

    /// <summary>How far a load has come; nobody has to hold anything for it.</summary>
    public async Task<LoadState> ReadAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var marks = await transaction.RecordsAsync($"MATCH {_mark} RETURN b.loader, b.generation, b.placing", null, cancellationToken).ConfigureAwait(false);
        var mark = marks is [var row] ? row : [null, null, null];
        return new LoadState(
            await CountAsync(transaction, _ours, cancellationToken).ConfigureAwait(false),
            await CountAsync(transaction, _staged, cancellationToken).ConfigureAwait(false),
            mark[0] as long? ?? 0,
            mark[1] as long? ?? 0,
            mark[2] as string);
    }

    /// <summary>Becomes the one who loads.</summary>
    public async Task<LoadState> TakeAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync($"MATCH {_mark} SET b.loader = coalesce(b.loader, 0) + 1", null, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Locks the mark for a transaction of this load.</summary>
    /// <exception cref="StoreException">Another build came after it.</exception>
    public async Task HoldAsync(ICypherTransaction transaction, LoadState load, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["loader"] = load.Loader, ["generation"] = load.Generation };
        var records = await transaction.RecordsAsync(
            $"MATCH {_mark} SET b.loader = b.loader WITH b WHERE b.loader = $loader AND b.generation = $generation AND b.placing IS NULL RETURN count(b)",
            parameters,
            cancellationToken).ConfigureAwait(false);
        if (records is not [[1L]])
        {
            throw new StoreException(StoreError.Constraint, "Another build of the same graph began meanwhile and goes on with what was loaded so far. This one has stopped; nothing is lost.");
        }
    }

    /// <summary>Decides that what is staged becomes the graph: from here on only its end is left to do, whoever does it.</summary>
    public Task DecideAsync(ICypherTransaction transaction, string digest, CancellationToken cancellationToken) => transaction.ExecuteAsync(
        $"MATCH {_mark} MATCH {_fence} SET b.placing = $digest, f.begun = f.begun + 1, f.until = timestamp() + $patience",
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["digest"] = digest, ["patience"] = Patience },
        cancellationToken);

    /// <summary>Locks the mark for a step of putting in place, and lets readers wait for it.</summary>
    /// <returns>The digest of the graph that is being put in place; <c>null</c> when somebody else has done it.</returns>
    public async Task<string?> HoldPlacingAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var records = await transaction.RecordsAsync(
            $"MATCH {_mark} MATCH {_fence} SET f.until = timestamp() + $patience RETURN b.placing",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["patience"] = Patience },
            cancellationToken).ConfigureAwait(false);
        return records is [[string digest]] ? digest : null;
    }

    /// <summary>Takes the labels of some staged nodes away and gives them the marker.</summary>
    /// <returns>How many they were.</returns>
    public async Task<long> PlaceAsync(ICypherTransaction transaction, int rows, CancellationToken cancellationToken)
    {
        var records = await transaction.RecordsAsync(
            $"MATCH (n:{_staged}) WITH n LIMIT $rows SET n:{_ours} REMOVE n:{_staged} RETURN count(n)",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = (long)rows },
            cancellationToken).ConfigureAwait(false);
        return records is [[long count]] ? count : 0;
    }

    /// <summary>Nothing is loaded or put in place any more.</summary>
    public Task EndAsync(ICypherTransaction transaction, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync($"MATCH {_mark} MATCH {_fence} REMOVE b.placing, b.loader SET f.ended = f.begun", null, cancellationToken);

    internal static async Task<long> CountAsync(ICypherTransaction transaction, string label, CancellationToken cancellationToken) =>
        await transaction.RecordsAsync($"MATCH (n:{label}) RETURN count(n)", null, cancellationToken).ConfigureAwait(false) is [[long count]] ? count : 0;
}
