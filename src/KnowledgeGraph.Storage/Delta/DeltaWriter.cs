using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>
/// Writes a difference in the transaction it is given: few statements, each over many rows. Labels and types stand in
/// the text, everything else is a parameter.
/// </summary>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class DeltaWriter(string marker = GraphSchema.Marker)
{
    private const int RowsPerStatement = 2000;

    private readonly DeltaStatements _statements = new(marker);

    /// <summary>Deletions first, then nodes, then relationships.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Constraint"/>: a relationship's end is not in the store.</exception>
    public async Task WriteAsync(ICypherTransaction transaction, GraphDelta delta, CancellationToken cancellationToken = default)
    {
        foreach (var (statement, rows) in Work(delta))
        {
            foreach (var chunk in rows.Chunk(RowsPerStatement))
            {
                await RunAsync(transaction, statement, chunk, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private IEnumerable<(string Statement, IEnumerable<object> Rows)> Work(GraphDelta delta)
    {
        var gone = delta.OldNodes.OfType<string>().ToHashSet(StringComparer.Ordinal);
        var oldEdges = delta.OldEdges.Where(e => !gone.Contains(e.From) && !gone.Contains(e.To));
        return
        [
            .. ByType(oldEdges, _statements.DeleteEdges, DeltaRows.Place),
            (_statements.DeleteNodes, delta.OldNodes),
            (_statements.DeleteNameless, delta.Nameless > 0 ? [0L] : []),
            .. delta.NewNodes.GroupBy(n => _statements.CreateNodes(n.Labels), StringComparer.Ordinal)
                .Select(g => (g.Key, g.Select(DeltaRows.Whole))),
            .. delta.ChangedNodes.GroupBy(_statements.ChangeNodes, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Select(c => DeltaRows.Node(c.Node)))),
            .. ByType(delta.NewEdges, _statements.CreateEdges, DeltaRows.Edge),
            .. ByType(delta.ChangedEdges, _statements.ChangeEdges, DeltaRows.Edge),
        ];
    }

    private static IEnumerable<(string Statement, IEnumerable<object> Rows)> ByType(
        IEnumerable<GraphEdge> edges,
        Func<string, string> statement,
        Func<GraphEdge, object> row) =>
        edges.GroupBy(e => e.Type, StringComparer.Ordinal).Select(g => (statement(g.Key), g.Select(row)));

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
