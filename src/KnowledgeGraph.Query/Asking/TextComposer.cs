using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Puts an answer into words.</summary>
internal static class TextComposer
{
    /// <summary>The text of one part.</summary>
    public static string Of(Part part, string question)
    {
        var sentences = new List<string> { part.Text ?? Rows(part, question) };
        if (part.Announced is { } total && part.IsCounted)
        {
            sentences.Add(Total(part, total));
        }

        sentences.AddRange(part.Conflicts.Select(c => $"说法不一：{c.Subject}有{string.Join("和", c.Values.Select(Value))}。"));
        sentences.AddRange(part.Related.GroupBy(r => r.Reason).Select(g => $"另有不能算作答案的说法（{g.First().Explanation}）：{string.Join("；", g.Take(8).Select(r => r.Text))}。"));
        return string.Concat(sentences);
    }

    private static string Value(ConflictingValue value)
    {
        var sources = value.Evidence.Select(e => $"《{e.Title ?? e.Article}》{e.Published}").Distinct(StringComparer.Ordinal);
        return $"{value.Text}（{string.Join("、", sources)}）";
    }

    /// <summary>Whether the counted rows reach the announced total.</summary>
    public static bool? Complete(Part part) => part is { IsCounted: true, Announced: { } total } ? Reached(part) >= total : null;

    private static double Reached(Part part) => part.Listed ?? part.Rows.Sum(r => r.Weight);

    private static string Rows(Part part, string question)
    {
        if (part.Rows.Count == 0)
        {
            return Nothing(part, question);
        }

        var list = string.Join(part.Rows.Any(r => r.Text.Contains('、', StringComparison.Ordinal)) ? "；" : "、", part.Rows.Select(r => r.Text));
        return part.Clause.Extreme != 0 ? $"{part.Clause.ExtremeWord?.TrimEnd('的')}的是{list}。"
            : part.IsCounted && part.Rows.Count > 1 && !part.Clause.Wants.Contains(Wanted.When) ? $"{list}（共{part.Rows.Count}项）。"
            : list + "。";
    }

    private static string Nothing(Part part, string question)
    {
        string Own(IEnumerable<string> words) => string.Join('、', words.Select(w => OwnCase.In(question, w)));
        return part.NotUnderstood.Count > 0 ? $"没有听懂「{Own(part.NotUnderstood)}」。"
            : part.Clause.Unknown.Count > 0 ? $"这些文章里没有找到{Own(part.Clause.Unknown)}：图谱中没有提到它的记录。"
            : part.Announced is not null ? "这些文章里没有找到具体名单。"
            : $"这些文章里没有找到“{Own([part.Clause.Text])}”的答案。";
    }

    private static string Total(Part part, double total)
    {
        var number = part.AnnouncedText ?? RowBuilder.Number(total);
        var reached = RowBuilder.Number(Reached(part));
        return Complete(part) == true ? $"文章公布的总数是{number}，已全部列出。" : $"文章公布的总数是{number}，这里只有{reached}个有文章明说。";
    }
}
