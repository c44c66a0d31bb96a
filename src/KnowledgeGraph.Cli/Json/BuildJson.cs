using KnowledgeGraph.Rebuild.Building;

namespace KnowledgeGraph.Cli.Json;

/// <summary>A build's report as one line of JSON.</summary>
internal static class BuildJson
{
    /// <summary>The line.</summary>
    public static string Of(BuildReport report, double seconds) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("articles", report.Articles);
        writer.Property("extracted", report.Extracted);
        writer.Property("resolved", report.Resolved);
        writer.Property("claims", report.Claims);
        writer.Property("entities", report.Entities);
        writer.Property("relationships", report.Relationships);
        writer.Property("written", report.Written);
        writer.Property("removed", report.Removed);
        writer.Property("digest", report.Digest);
        writer.Property("seconds", seconds);
        writer.Property("problems", report.Problems.Count);
        writer.WriteEndObject();
    });
}
