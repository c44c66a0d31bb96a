using System.Globalization;
using KnowledgeGraph.Query.Answers;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>An answer as a person reads it: the text, the rows, and the words that prove them.</summary>
internal static class AnswerView
{
    /// <summary>Prints the answer.</summary>
    public static void Print(Answer answer)
    {
        Terminal.Line(answer.Text);
        PrintRows(answer.Rows);
        foreach (var evidence in answer.Evidence)
        {
            Terminal.Line(Of(evidence));
        }

        foreach (var item in answer.Related)
        {
            Terminal.Line($"~ {item.Text}（{item.Explanation}）");
            foreach (var evidence in item.Evidence)
            {
                Terminal.Line("  " + Of(evidence));
            }
        }
    }

    private static void PrintRows(IReadOnlyList<AnswerRow> rows)
    {
        var headings = rows.SelectMany(r => r.Cells).Select(c => c.Heading).Distinct(StringComparer.Ordinal).ToList();
        if (headings.Count == 0)
        {
            return;
        }

        var table = new Table().Border(TableBorder.Minimal);
        headings.ForEach(h => table.AddColumn(Markup.Escape(h)));
        foreach (var row in rows)
        {
            table.AddRow([.. headings.Select(h => Markup.Escape(row.Cells.FirstOrDefault(c => c.Heading == h)?.Text ?? string.Empty))]);
        }

        AnsiConsole.Write(table);
    }

    private static string Of(Evidence evidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"“{evidence.Quote.ReplaceLineEndings(" ")}” —— {evidence.Title ?? evidence.Article}，第{evidence.Start}–{evidence.End}字{(evidence.Verdict is { } verdict ? $"（人工核对 {verdict}）" : string.Empty)}");
}
