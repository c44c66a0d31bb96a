using System.Globalization;
using KnowledgeGraph.Evaluation.Scoring;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>An evaluation as tables for people.</summary>
internal static class EvaluationTable
{
    /// <summary>Prints the scores, and the errors when asked.</summary>
    public static void Print(EvaluationReport report, bool errors)
    {
        var table = Empty();
        Add(table, report.EntityTypes);
        Add(table, "all entities", report.Entities);
        Add(table, "names not in the lexicon", report.Unseen);
        Add(table, "all figures", report.Figures);
        Add(table, report.RelationTypes);
        Add(table, "all relations", report.Relations);
        AnsiConsole.Write(table);
        Terminal.Line(string.Create(CultureInfo.InvariantCulture,
            $"quotes that overlap the evidence: {report.QuoteOverlap:P1}; quote length: median {report.QuoteMedian}, 95th percentile {report.Quote95}; page furniture extracted: {report.Noise.Count}"));
        if (errors)
        {
            foreach (var error in report.Errors)
            {
                Terminal.Line($"{error.Article}\t{error.Kind}\t{error.Error}\t{error.What.ReplaceLineEndings(" ")}");
            }
        }
    }

    /// <summary>Prints scores by kind and their sum.</summary>
    public static void Print(IReadOnlyDictionary<string, Score> scores, string all, Score sum)
    {
        var table = Empty();
        Add(table, scores);
        Add(table, all, sum);
        AnsiConsole.Write(table);
    }

    private static Table Empty() => new Table().Border(TableBorder.Minimal).AddColumns("what", "P", "R", "F1", "matched", "expected", "found");

    private static void Add(Table table, IReadOnlyDictionary<string, Score> scores)
    {
        foreach (var (name, score) in scores)
        {
            Add(table, name, score);
        }
    }

    private static void Add(Table table, string name, Score score) => table.AddRow(
        Markup.Escape(name), Share(score.Precision), Share(score.Recall), Share(score.F1),
        Count(score.Matched), Count(score.Expected), Count(score.Found));

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Count(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
