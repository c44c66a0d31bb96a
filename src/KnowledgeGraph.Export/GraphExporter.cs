using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Export.Csv;
using KnowledgeGraph.Export.GraphMl;
using KnowledgeGraph.Export.JsonLines;
using KnowledgeGraph.Export.Reading;
using KnowledgeGraph.Export.Turtle;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Export;

/// <summary>
/// Writes the graph of a store: streamed, in ordinal order of id, one state of the graph in one read-only transaction. Equal
/// graphs give equal bytes, whatever the store.
/// </summary>
/// <param name="store">The store to read.</param>
public sealed class GraphExporter(ICypherStore store)
{
    private const int Step = 200;

    /// <summary>Writes GraphML, JSON Lines or Turtle.</summary>
    /// <param name="format">One of the formats that are one text.</param>
    /// <param name="open">Opens the output, UTF-8 without a byte order mark; called again, from the start, where a build came between.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The format is a folder or a picture.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<ExportReport> WriteAsync(ExportFormat format, Func<TextWriter> open, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        store.ReadSteadyAsync(
            async transaction =>
            {
                var writer = open();
                await using (writer.ConfigureAwait(false))
                {
                    var target = Format(format, writer);
                    var counts = await CopyAsync(transaction, target, progress, cancellationToken).ConfigureAwait(false);
                    return new ExportReport(counts.Nodes, counts.Relationships, target is TurtleFormat turtle ? turtle.Triples : 0);
                }
            },
            cancellationToken: cancellationToken);

    /// <summary>Writes a folder of CSV files for Neo4j's bulk import.</summary>
    /// <param name="folder">The folder, made where there is none; files of an earlier export in it are replaced.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<ExportReport> WriteCsvAsync(string folder, IProgress<ExportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        store.ReadSteadyAsync(
            async transaction =>
            {
                var target = new CsvFormat(folder);
                await using (target.ConfigureAwait(false))
                {
                    var counts = await CopyAsync(transaction, target, progress, cancellationToken).ConfigureAwait(false);
                    return new ExportReport(counts.Nodes, counts.Relationships, 0, target.Files);
                }
            },
            cancellationToken: cancellationToken);

    private static IGraphFormat Format(ExportFormat format, TextWriter writer) => format switch
    {
        ExportFormat.GraphMl => new GraphMlFormat(writer),
        ExportFormat.JsonLines => new JsonLinesFormat(writer),
        ExportFormat.Turtle => new TurtleFormat(writer),
        _ => throw new ArgumentException($"{format} is not written as one text.", nameof(format)),
    };

    private static async Task<ExportProgress> CopyAsync(ICypherTransaction transaction, IGraphFormat target, IProgress<ExportProgress>? progress, CancellationToken cancellationToken)
    {
        var done = default(ExportProgress);
        await target.BeginAsync(ExportedKinds.Of(GraphSchema.Default)).ConfigureAwait(false);
        await foreach (var node in GraphStream.NodesAsync(transaction, cancellationToken).ConfigureAwait(false))
        {
            await target.NodeAsync(node).ConfigureAwait(false);
            done = Told(done with { Nodes = done.Nodes + 1 }, progress);
        }

        await foreach (var edge in GraphStream.EdgesAsync(transaction, cancellationToken).ConfigureAwait(false))
        {
            await target.EdgeAsync(edge).ConfigureAwait(false);
            done = Told(done with { Relationships = done.Relationships + 1 }, progress);
        }

        await target.EndAsync().ConfigureAwait(false);
        progress?.Report(done);
        return done;
    }

    private static ExportProgress Told(ExportProgress done, IProgress<ExportProgress>? progress)
    {
        if ((done.Nodes + done.Relationships) % Step == 0)
        {
            progress?.Report(done);
        }

        return done;
    }
}
