using System.Globalization;
using KnowledgeGraph.Rebuild.Building;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A build's report for people.</summary>
internal static class BuildSummary
{
    /// <summary>Prints the report.</summary>
    public static void Print(BuildReport report, string location, double seconds)
    {
        Line("articles", report.Articles);
        Line("extracted", report.Extracted);
        Line("claims", report.Claims);
        Line("entities", report.Entities);
        Line("relationships", report.Relationships);
        Line("written", report.Written);
        Line("removed", report.Removed);
        Terminal.Line($"{"digest",-14}{report.Digest}");
        Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{"seconds",-14}{seconds:0.0}"));
        Terminal.Line(report.Written + report.Removed == 0 ? $"{location} held this graph already; nothing was written." : $"{location} holds the graph of these articles.");
    }

    private static void Line(string name, long count) =>
        Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{name,-14}{count}"));
}
