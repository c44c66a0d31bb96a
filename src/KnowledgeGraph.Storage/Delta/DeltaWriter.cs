using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Ownership;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>
/// Writes a difference in the transaction it is given: few statements, each over many rows. Labels and types stand in
/// the text, everything else is a parameter.
/// </summary>
/// <param name="marker">The label that everything of ours carries.</param>
/// <param name="names">What is ours; the default schema's names when null.</param>
public sealed class DeltaWriter(string marker = GraphSchema.Marker, OwnNames? names = null)
{
    private const int RowsPerStatement = 2000;

    private readonly DeltaStatements _statements = new(marker, names ?? OwnNames.Default);

    /// <summary>Deletions first, then nodes, then relationships.</summary>
    /// <returns>Nodes that went from the graph but stay in the database, because other people attached something to them.</returns>
    /// <exception cref="StoreException"><see cref="StoreError.Constraint"/>: a relationship's end is not in the store.</exception>
    public async Task<IReadOnlyList<KeptNode>> WriteAsync(ICypherTransaction transaction, GraphDelta delta, CancellationToken cancellationToken = default)
    {
        await RunAsync(transaction, Deletions(delta), cancellationToken).ConfigureAwait(false);
        var kept = await RemoveNodesAsync(transaction, delta, cancellationToken).ConfigureAwait(false);
        await RunAsync(transaction, Writes(delta), cancellationToken).ConfigureAwait(false);
        return kept;
    }

    private async Task<IReadOnlyList<KeptNode>> RemoveNodesAsync(ICypherTransaction transaction, GraphDelta delta, CancellationToken cancellationToken)
    {
        var removal = new NodeRemoval(_statements, names ?? OwnNames.Default);
        var kept = new List<KeptNode>();
        foreach (var chunk in delta.OldNodes.Chunk(RowsPerStatement))
        {
            kept.AddRange(await removal.RemoveAsync(transaction, chunk, cancellationToken).ConfigureAwait(false));
        }

        if (delta.Nameless > 0)
        {
            kept.AddRange(await removal.RemoveNamelessAsync(transaction, cancellationToken).ConfigureAwait(false));
        }

        return kept;
    }

    private IEnumerable<(string Statement, IEnumerable<object> Rows)> Deletions(GraphDelta delta)
    {
        var gone = delta.OldNodes.OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ByType(delta.OldEdges.Where(e => !gone.Contains(e.From) && !gone.Contains(e.To)), _statements.DeleteEdges, DeltaRows.Place);
    }

    private IEnumerable<(string Statement, IEnumerable<object> Rows)> Writes(GraphDelta delta) =>
    [
        .. delta.NewNodes.GroupBy(n => (Statement: _statements.CreateNodes(n.Labels), Dates: DeltaRows.Dates(n.Properties)))
            .Select(g => (g.Key.Statement, g.Select(DeltaRows.Whole))),
        .. delta.ChangedNodes.GroupBy(_statements.ChangeNodes, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Select(DeltaRows.Node))),
        .. ByType(delta.NewEdges, _statements.CreateEdges, DeltaRows.Edge),
        .. delta.ChangedEdges.GroupBy(c => c.Edge.Type, StringComparer.Ordinal)
            .Select(g => (_statements.ChangeEdges(g.Key), g.Select(DeltaRows.Edge))),
    ];

    private static IEnumerable<(string Statement, IEnumerable<object> Rows)> ByType(
        IEnumerable<GraphEdge> edges,
        Func<string, string> statement,
        Func<GraphEdge, object> row) =>
        edges.GroupBy(e => (e.Type, Dates: DeltaRows.Dates(e.Properties))).Select(g => (statement(g.Key.Type), g.Select(row)));

    private static async Task RunAsync(
        ICypherTransaction transaction,
        IEnumerable<(string Statement, IEnumerable<object> Rows)> work,
        CancellationToken cancellationToken)
    {
        foreach (var (statement, rows) in work)
        {
            foreach (var chunk in rows.Chunk(RowsPerStatement))
            {
                await RunAsync(transaction, statement, chunk, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task RunAsync(ICypherTransaction transaction, string statement, object[] rows, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = rows };
        var records = await transaction.RecordsAsync(statement, parameters, cancellationToken).ConfigureAwait(false);
        if (records is [[long done]] && done != rows.Length)
        {
            throw new StoreException(
                StoreError.Constraint,
                $"Of {rows.Length} rows of a change only {done} found what they belong to; nothing was written. Somebody else may be changing the graph: run the build again.");
        }
    }
}
