using System.Globalization;
using KnowledgeGraph.Evaluation.Confidence;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>How far confidences can be believed, as tables for people.</summary>
internal static class ReliabilityTable
{
    public static void Print(CrossValidation validation)
    {
        var reliability = new Table().Border(TableBorder.Minimal).AddColumns("confidence", "claims", "mean", "right");
        foreach (var row in validation.Reliability())
        {
            reliability.AddRow($"{Share(row.From / 1000.0)} to {Share(Math.Min(row.To, 1000) / 1000.0)}", row.Claims.ToString(CultureInfo.InvariantCulture), Share(row.Mean), Share(row.Observed));
        }

        AnsiConsole.Write(reliability);
        var floors = new Table().Border(TableBorder.Minimal).AddColumns("from", "P", "R", "F1", "claims");
        foreach (var row in validation.Floors())
        {
            floors.AddRow(Share(row.Floor / 1000.0), Share(row.Score.Precision), Share(row.Score.Recall), Share(row.Score.F1), row.Score.Found.ToString("0", CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(floors);
        Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"log loss: {validation.LogLoss:0.000}, of the mean alone {validation.LogLossOfMean:0.000}; floor: {validation.Floor() / 1000.0:0.00}"));
    }

    private static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
