using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Rebuild.Building;

namespace KnowledgeGraph.Cli.Output;

/// <summary>How a build ended: its report on one stream, what went wrong on the other, and the exit code.</summary>
internal static class BuildOutcome
{
    /// <summary>Prints and returns the exit code.</summary>
    public static int Print(BuildReport report, string location, TimeSpan duration, bool json)
    {
        foreach (var note in report.Notices.Concat(report.LedgerNotes))
        {
            Terminal.Note(note);
        }

        foreach (var problem in report.Problems)
        {
            Terminal.Error(problem.ToString());
        }

        var seconds = Math.Round(duration.TotalSeconds, 3);
        if (json)
        {
            Terminal.Line(BuildJson.Of(report, seconds));
        }
        else
        {
            BuildSummary.Print(report, location, seconds);
        }

        return report.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
