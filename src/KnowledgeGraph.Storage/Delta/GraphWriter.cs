using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Ownership;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Staging;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>Makes a store hold exactly a graph by writing only what differs, in one transaction; only a first load too large for one takes several.</summary>
/// <param name="schema">What the graph is held to before anything is written.</param>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class GraphWriter(GraphSchema schema, string marker = GraphSchema.Marker)
{
    private readonly StoredGraphReader _reader = new(marker, new OwnNames(schema));
    private readonly DeltaWriter _writer = new(marker, new OwnNames(schema));
    private readonly BuildMark _mark = new(marker);

    /// <summary>Whether to take over a graph under the marker that no build has marked: what is left of a half restore.</summary>
    /// <value>The default, <c>false</c>, refuses to change or remove such nodes: they may be other people's.</value>
    public bool Adopts { get; init; }

    /// <summary>Compares real content, not digests, so that what people edited is put right; with no difference nothing is written.</summary>
    /// <remarks>The writer's place is held from reading the old state to the commit. The schema's constraints should be applied first.</remarks>
    /// <exception cref="SchemaViolationException">The graph does not fit the schema.</exception>
    /// <exception cref="StoreException">The store is busy, out of reach, or refuses; it is as it was.</exception>
    public async Task<WriteReport> ApplyAsync(ICypherStore store, PropertyGraph graph, CancellationToken cancellationToken = default)
    {
        new SchemaCheck(schema).Demand(graph);
        var digest = GraphDigest.Of(graph);
        return await new StagedLoad(schema, marker).LoadAsync(store, graph, digest, cancellationToken).ConfigureAwait(false) ?? await store.BuildAsync(
            (transaction, generation) => ApplyAsync(transaction, generation, graph, digest, store, cancellationToken),
            marker,
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<(WriteReport Result, long Elements)> ApplyAsync(
        ICypherTransaction transaction,
        Generation generation,
        PropertyGraph graph,
        string digest,
        ICypherStore store,
        CancellationToken cancellationToken)
    {
        var delta = await DeltaBuilder.CompareAsync(graph, _reader, transaction, cancellationToken).ConfigureAwait(false);
        if (generation.Number == 0 && !Adopts)
        {
            DemandNothingUnknown(delta, LabelIn(store, marker));
        }

        new WriteLimit(store).Demand(delta);
        IReadOnlyList<KeptNode> kept = [];
        if (!delta.IsEmpty)
        {
            kept = await _writer.WriteAsync(transaction, delta, cancellationToken).ConfigureAwait(false);
        }

        var before = generation;
        if (!delta.IsEmpty || (graph.Nodes.Count > 0 && !string.Equals(generation.Digest, digest, StringComparison.Ordinal)))
        {
            generation = await _mark.AdvanceAsync(transaction, digest, cancellationToken).ConfigureAwait(false);
        }

        var sequence = (transaction as ISequencedTransaction)?.Sequence + (generation == before ? 0 : 1);
        return (WriteReport.Of(delta, kept, digest, generation) with { Sequence = sequence }, delta.Written + delta.Removed);
    }

    /// <summary>The label as it is called in a store.</summary>
    internal static string LabelIn(ICypherStore store, string marker) => string.Equals(marker, GraphSchema.Marker, StringComparison.Ordinal) ? store.Marker : marker;

    /// <summary>Before the first build nothing under the marker is ours, whoever put it there.</summary>
    private static void DemandNothingUnknown(GraphDelta delta, string label)
    {
        var unknown = delta.OldNodes.Count + delta.Nameless + delta.ChangedNodes.Count;
        if (unknown > 0)
        {
            throw new StoreException(
                StoreError.Constraint,
                $"{unknown} nodes carry the label {label} already, and no build of ours put them there; nothing was written. " +
                $"If they are other people's, give them another label or use another database. If they are what a restore left of our graph, kg repair with the sources takes them over.");
        }
    }
}
