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
        if (rows.Count == 0)
        {
            return;
        }

        var table = new Table().Border(TableBorder.Minimal);
        foreach (var at in Enumerable.Range(0, rows.Max(r => r.Cells.Count)))
        {
            table.AddColumn(Markup.Escape(rows.First(r => r.Cells.Count > at).Cells[at].Heading));
        }

        var headings = rows.SelectMany(r => r.Notes).Select(n => n.Heading).Distinct(StringComparer.Ordinal).ToList();
        headings.ForEach(h => table.AddColumn(Markup.Escape(h)));
        foreach (var row in rows)
        {
            var cells = row.Cells.Select(c => c.Text).Concat(Enumerable.Repeat(string.Empty, rows.Max(r => r.Cells.Count) - row.Cells.Count));
            var notes = headings.Select(h => row.Notes.FirstOrDefault(n => n.Heading == h)?.Text ?? string.Empty);
            table.AddRow([.. cells.Concat(notes).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    private static string Of(Evidence evidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"“{evidence.Quote.ReplaceLineEndings(" ")}” —— {evidence.Title ?? evidence.Article}，第{evidence.Start}–{evidence.End}字{(evidence.Verdict is { } verdict ? $"（人工核对 {verdict}）" : string.Empty)}");
}
