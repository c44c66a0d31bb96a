using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Exporting;

/// <summary>What an export wrote, as a person reads it.</summary>
internal static class ExportSummary
{
    /// <summary>One sentence a line.</summary>
    public static string Of(ExportRequest request, ExportReport report)
    {
        var what = request.IsPicture ? "picture" : $"{report.Nodes} nodes, {report.Relationships} relationships{(report.Triples > 0 ? $", {report.Triples} triples" : string.Empty)}";
        var where = report.Files is { Count: > 0 } files ? " → " + string.Join(", ", files) : string.Empty;
        return what + where + (request.Format == "csv" ? $"\nThe command that imports them stands in {Path.Combine(request.Output!, "import.txt")}." : string.Empty);
    }
}
