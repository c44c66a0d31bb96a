using System.Text;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Svg;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Cli.Exporting;

/// <summary>Carries out an export; a file is complete or not there.</summary>
internal sealed class ExportRun(ICypherStore store, ExportRequest request)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes it.</summary>
    public async Task<ExportReport> RunAsync(CancellationToken cancel)
    {
        if (request.IsPicture)
        {
            return await DrawAsync(cancel).ConfigureAwait(false);
        }

        return await ExportProgressLine.RunAsync(progress => request.Format == "csv"
            ? new GraphExporter(store).WriteCsvAsync(request.Output!, progress, cancel)
            : WriteAsync(progress, cancel)).ConfigureAwait(false);
    }

    private async Task<ExportReport> WriteAsync(IProgress<ExportProgress>? progress, CancellationToken cancel)
    {
        var format = request.Format switch { "graphml" => ExportFormat.GraphMl, "jsonl" => ExportFormat.JsonLines, _ => ExportFormat.Turtle };
        if (request.Output is null)
        {
            return await new GraphExporter(store).WriteAsync(format, () => new StreamWriter(Console.OpenStandardOutput(), Utf8), progress, cancel).ConfigureAwait(false);
        }

        var part = request.Output + ".part";
        try
        {
            var report = await new GraphExporter(store).WriteAsync(format, () => new StreamWriter(part, append: false, Utf8), progress, cancel).ConfigureAwait(false);
            File.Move(part, request.Output, overwrite: true);
            return report with { Files = [request.Output] };
        }
        finally
        {
            File.Delete(part);
        }
    }

    private async Task<ExportReport> DrawAsync(CancellationToken cancel)
    {
        var svg = request.Timeline
            ? await new TimelinePicture(store).DrawAsync(request.Name, request.Since, request.Until, cancel).ConfigureAwait(false)
            : await new NeighbourhoodPicture(store).DrawAsync(request.Name!, cancel).ConfigureAwait(false);
        if (svg is null)
        {
            throw new CommandFailure(request.Name is null
                ? $"Nothing in {store.Location} is dated between these days."
                : $"Nothing in {store.Location} goes by the name {request.Name}, or no fact of this kind is about it. Try: kg show {request.Name}");
        }

        if (request.Output is null)
        {
            Terminal.Line(svg);
            return new ExportReport(0, 0);
        }

        await File.WriteAllTextAsync(request.Output, svg, Utf8, cancel).ConfigureAwait(false);
        return new ExportReport(0, 0, Files: [request.Output]);
    }
}
