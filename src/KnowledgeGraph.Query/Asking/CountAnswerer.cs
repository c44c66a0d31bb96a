using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Counts what articles name, where none gives the number itself.</summary>
internal static class CountAnswerer
{
    /// <summary>The part of the list, with its number as the one row.</summary>
    public static Part Of(Part list)
    {
        if (list.Rows.Count == 0)
        {
            return list;
        }

        if (list.Announced is { } total)
        {
            var told = Cells.Number(total, FilingTotals.UnitOf(list.AnnouncedText ?? string.Empty));
            return list with { Rows = [new AnswerRow(list.AnnouncedText ?? told.Text, [told], list.TotalEvidence) { Weight = total }], Listed = list.Rows.Count, Understood = list.Understood + "；总数" };
        }

        var number = Cells.Number(list.Rows.Count, "个");
        var names = string.Join("、", list.Rows.Select(r => r.Text));
        return list with
        {
            Rows = [new AnswerRow(number.Text, [number], [.. list.Rows.SelectMany(r => r.Evidence).DistinctBy(e => (e.Article, e.Start, e.End))])],
            Listed = list.Rows.Count,
            Text = $"文章里点名的有{list.Rows.Count}个：{names}。没有文章给出总数。",
            Understood = list.Understood + "；计数",
        };
    }
}
