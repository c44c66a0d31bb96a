using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Puts an answer into words.</summary>
internal static class TextComposer
{
    private const string NotStated = "这些文章没有提到";

    /// <summary>The text of one part.</summary>
    public static string Of(Part part)
    {
        var sentences = new List<string> { part.Text ?? Rows(part) };
        if (part.Announced is { } total && part.IsCounted)
        {
            sentences.Add(Total(part, total));
        }

        sentences.AddRange(part.Conflicts.Select(c => $"说法不一：{c.Subject}有{string.Join("和", c.Values)}两种以上的数字，各见其文。"));
        sentences.AddRange(part.Related.GroupBy(r => r.Reason).Select(g => $"另有不能算作答案的说法（{g.First().Explanation}）：{string.Join("；", g.Take(8).Select(r => r.Text))}。"));
        return string.Concat(sentences);
    }

    /// <summary>Whether the counted rows reach the announced total.</summary>
    public static bool? Complete(Part part) => part is { IsCounted: true, Announced: { } total } ? part.Rows.Sum(r => r.Weight) >= total : null;

    private static string Rows(Part part)
    {
        if (part.Rows.Count == 0)
        {
            var what = part.Clause.Unknown.Count > 0 ? string.Join('、', part.Clause.Unknown) : "“" + part.Clause.Text + "”的答案";
            return part.Announced is null ? $"{NotStated}{what}。" : $"这些文章没有提到具体名单。";
        }

        var list = string.Join(part.Rows.Any(r => r.Text.Contains('、', StringComparison.Ordinal)) ? "；" : "、", part.Rows.Select(r => r.Text));
        return part.Clause.Extreme != 0 ? $"{part.Clause.ExtremeWord}的是{list}。"
            : part.IsCounted && part.Rows.Count > 1 && !part.Clause.Wants.Contains(Wanted.When) ? $"{list}（共{part.Rows.Count}项）。"
            : list + "。";
    }

    private static string Total(Part part, double total)
    {
        var number = part.AnnouncedText ?? RowBuilder.Number(total);
        var reached = RowBuilder.Number(part.Rows.Sum(r => r.Weight));
        return Complete(part) == true ? $"文章公布的总数是{number}，已全部列出。" : $"文章公布的总数是{number}，这里只有{reached}个有文章明说。";
    }
}
