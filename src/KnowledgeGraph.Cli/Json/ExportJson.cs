using KnowledgeGraph.Cli.Exporting;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Json;

/// <summary>What an export wrote, as one line of JSON.</summary>
internal static class ExportJson
{
    /// <summary>The line.</summary>
    public static string Of(ExportRequest request, ExportReport report) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("format", request.Format);
        if (!request.IsPicture)
        {
            writer.Property("nodes", report.Nodes);
            writer.Property("relationships", report.Relationships);
        }

        if (request.Format == "turtle")
        {
            writer.Property("triples", report.Triples);
        }

        writer.List("files", report.Files ?? [], writer.WriteValue);
        writer.WriteEndObject();
    });
}
