using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Failpoints;
using KnowledgeGraph.Storage.Ownership;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Staging;

/// <summary>
/// A first load that is too large for one transaction of a server: it goes into an empty store only, under a label that no query
/// of ours matches, transaction by transaction. When all of it is there, one small transaction decides that it is the graph;
/// then the nodes get the marker label in steps, and readers of ours wait for the last or refuse. A load that was cut off is
/// gone on with by the next build: before the decision by comparing what is staged, after it by ending the steps.
/// </summary>
/// <param name="schema">Which names are ours.</param>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class StagedLoad(GraphSchema schema, string marker = GraphSchema.Marker)
{
    /// <summary>How many nodes and relationships one transaction of a staged load writes at most.</summary>
    public const int ElementsOfStep = 20_000;

    private readonly LoadMark _mark = new(marker);
    private readonly StoredGraphReader _reader = new(LabelOf(marker), new OwnNames(schema));
    private readonly DeltaWriter _writer = new(LabelOf(marker), new OwnNames(schema));

    /// <summary>The label of nodes that are loaded and not yet the graph's.</summary>
    public static string LabelOf(string marker) => marker + "Staging";

    /// <summary>Loads a graph where that is this class's work: an empty server, and a graph that one transaction does not take or a load that was cut off.</summary>
    /// <returns><c>null</c> where it is not: the store is ready for a change in one transaction.</returns>
    /// <exception cref="StoreException">The store is out of reach or refuses, or another build took over; what was loaded is kept for the next.</exception>
    public async Task<WriteReport?> LoadAsync(ICypherStore store, PropertyGraph graph, string digest, CancellationToken cancellationToken = default)
    {
        if (store.TransactionLimit is not { } limit)
        {
            return null;
        }

        await FinishAsync(store, cancellationToken).ConfigureAwait(false);
        var state = await store.ReadAsync(t => _mark.ReadAsync(t, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (state.Ours > 0 || graph.Nodes.Count == 0 || (state.Staged == 0 && graph.Nodes.Count + graph.Edges.Count <= limit))
        {
            await ClearAsync(store, state, cancellationToken).ConfigureAwait(false);
            return null;
        }

        await StageAsync(store, graph, digest, cancellationToken).ConfigureAwait(false);
        var generation = await PlaceAsync(store, cancellationToken).ConfigureAwait(false);
        return WriteReport.Of(new GraphDelta { NewNodes = graph.Nodes, NewEdges = graph.Edges }, [], digest, generation);
    }

    /// <summary>Ends what a cut-off load has decided already, and takes away what one has left that had not.</summary>
    /// <returns>What was done as a sentence; <c>null</c> when there was nothing to do.</returns>
    public async Task<string?> RecoverAsync(ICypherStore store, CancellationToken cancellationToken = default)
    {
        if (store.TransactionLimit is null)
        {
            return null;
        }

        if (await FinishAsync(store, cancellationToken).ConfigureAwait(false))
        {
            return "A first load that was cut off while it was put in place was brought to its end.";
        }

        var state = await store.ReadAsync(t => _mark.ReadAsync(t, cancellationToken), cancellationToken).ConfigureAwait(false);
        await ClearAsync(store, state, cancellationToken).ConfigureAwait(false);
        return state.Staged == 0 ? null : $"{state.Staged} nodes that a cut-off first load had left were removed.";
    }

    /// <summary>Ends what a cut-off load has decided already.</summary>
    /// <returns>Whether there was any.</returns>
    private async Task<bool> FinishAsync(ICypherStore store, CancellationToken cancellationToken)
    {
        var state = await store.ReadAsync(t => _mark.ReadAsync(t, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (state.Placing is not null)
        {
            await PlaceAsync(store, cancellationToken).ConfigureAwait(false);
        }

        return state.Placing is not null;
    }

    /// <summary>How many nodes a load has staged.</summary>
    internal static Task<long> CountAsync(ICypherTransaction transaction, string marker, CancellationToken cancellationToken) =>
        LoadMark.CountAsync(transaction, Name.Quote(LabelOf(marker)), cancellationToken);

    private async Task StageAsync(ICypherStore store, PropertyGraph graph, string digest, CancellationToken cancellationToken)
    {
        await new CommitFence(store, marker).PrepareAsync(cancellationToken).ConfigureAwait(false);
        var load = await TakeAsync(store, cancellationToken).ConfigureAwait(false);
        await WriteAsync(store, load, graph, cancellationToken).ConfigureAwait(false);
        await store.WriteAsync(
            async transaction =>
            {
                await _mark.HoldAsync(transaction, load, cancellationToken).ConfigureAwait(false);
                await _mark.DecideAsync(transaction, digest, cancellationToken).ConfigureAwait(false);
                return 0;
            },
            cancellationToken).ConfigureAwait(false);
        await ReachAsync(store, cancellationToken).ConfigureAwait(false);
    }

    private async Task<LoadState> TakeAsync(ICypherStore store, CancellationToken cancellationToken)
    {
        var load = await store.WriteAsync(t => _mark.TakeAsync(t, cancellationToken), cancellationToken).ConfigureAwait(false);
        return load is { Loader: 1, Staged: > 0 }
            ? throw new StoreException(StoreError.Constraint, $"{load.Staged} nodes carry the label {LabelOf(GraphWriter.LabelIn(store, marker))} already, and no load of ours put them there; nothing was written. Give them another label, or use another database.")
            : load;
    }

    /// <summary>Makes what is staged equal to a graph, step by step; what an earlier load has staged stays.</summary>
    private async Task WriteAsync(ICypherStore store, LoadState load, PropertyGraph graph, CancellationToken cancellationToken)
    {
        var delta = await store.ReadAsync(t => DeltaBuilder.CompareAsync(graph, _reader, t, cancellationToken), cancellationToken).ConfigureAwait(false);
        foreach (var step in DeltaSteps.Of(delta, StepOf(store)))
        {
            await store.WriteAsync(
                async transaction =>
                {
                    await _mark.HoldAsync(transaction, load, cancellationToken).ConfigureAwait(false);
                    return await _writer.WriteAsync(transaction, step, cancellationToken).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
            await ReachAsync(store, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ClearAsync(ICypherStore store, LoadState state, CancellationToken cancellationToken)
    {
        if (state is { Staged: 0 } or { Loader: 0 })
        {
            return;
        }

        var load = await store.WriteAsync(t => _mark.TakeAsync(t, cancellationToken), cancellationToken).ConfigureAwait(false);
        await WriteAsync(store, load, PropertyGraph.Empty, cancellationToken).ConfigureAwait(false);
        await store.WriteAsync(
            async transaction =>
            {
                await _mark.HoldAsync(transaction, load, cancellationToken).ConfigureAwait(false);
                await _mark.EndAsync(transaction, cancellationToken).ConfigureAwait(false);
                return 0;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<Generation> PlaceAsync(ICypherStore store, CancellationToken cancellationToken)
    {
        while (true)
        {
            var generation = await store.WriteAsync(t => PlaceStepAsync(t, StepOf(store), cancellationToken), cancellationToken).ConfigureAwait(false);
            await ReachAsync(store, cancellationToken).ConfigureAwait(false);
            if (generation is not null)
            {
                return generation;
            }
        }
    }

    /// <returns>What the load has left, when it is over.</returns>
    private async Task<Generation?> PlaceStepAsync(ICypherTransaction transaction, int rows, CancellationToken cancellationToken)
    {
        var mark = new BuildMark(marker);
        if (await _mark.HoldPlacingAsync(transaction, cancellationToken).ConfigureAwait(false) is not { } digest)
        {
            return await mark.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        }

        if (await _mark.PlaceAsync(transaction, rows, cancellationToken).ConfigureAwait(false) > 0)
        {
            return null;
        }

        await _mark.EndAsync(transaction, cancellationToken).ConfigureAwait(false);
        return await mark.AdvanceAsync(transaction, digest, cancellationToken).ConfigureAwait(false);
    }

    private static int StepOf(ICypherStore store) => Math.Min(store.TransactionLimit ?? ElementsOfStep, ElementsOfStep);

    private static ValueTask ReachAsync(ICypherStore store, CancellationToken cancellationToken) =>
        store is IFailpoints points ? points.ReachAsync(Failpoint.DuringStagedLoad, cancellationToken) : ValueTask.CompletedTask;
}
