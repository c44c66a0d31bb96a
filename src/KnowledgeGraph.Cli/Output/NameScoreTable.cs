using System.Globalization;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Scoring;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Scores of the recogniser for a person.</summary>
internal static class NameScoreTable
{
    /// <summary>Prints a line for each type, then the two averages.</summary>
    public static void Print(NameScores scores)
    {
        Terminal.Line($"{"type",-14}{"precision",10}{"recall",10}{"F1",10}{"marked",10}");
        foreach (var type in scores.Types)
        {
            Line(RecognisedTypes.NameOf(type), scores[type]);
        }

        Line("four types", scores.Four);
        Line("all", scores.All);
    }

    private static void Line(string name, NameScore score) =>
        Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{name,-14}{score.Precision,10:f3}{score.Recall,10:f3}{score.F1,10:f3}{score.Marked,10}"));
}
