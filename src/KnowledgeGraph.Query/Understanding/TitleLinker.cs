using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>
/// Links policies and reports that a question names by a part of the title: 暂行办法, 那份白皮书, 北京的若干措施. The one whose
/// title says most of the question's words; several alike are several readings.
/// </summary>
internal sealed class TitleLinker(NamedQueryRunner runner)
{
    private const string Filling = "的那个份这部项和与、 ";

    // What asks for all of them names none.
    private static readonly string[] Asking = ["哪些", "哪个", "哪份", "哪几份", "哪几个", "哪项", "哪部", "什么", "几份", "几项", "几部", "多少份", "多少项", "多少个", "一份", "啥"];
    // 报告显示 tells who says so.
    private static readonly string[] Saying = ["显示", "称", "指出", "认为", "预计", "预测", "提到", "表示", "里", "中", "有哪", "都有", "名单"];
    private static readonly string[] Titles = ["白皮书", "蓝皮书", "研究报告", "体验报告", "调查报告", "报告", "暂行办法", "管理办法", "办法", "若干措施", "措施", "实施方案", "行动方案", "方案", "条例", "行动计划", "公告", "规定", "指南"];

    /// <summary>The links with those that parts of titles make in place of what they cover.</summary>
    public async Task<IReadOnlyList<Link>> LinkAsync(string folded, IReadOnlyList<Link> links, CancellationToken cancellationToken)
    {
        if (links.FirstOrDefault(l => IsUnknownTitle(folded, l)) is { } unknown && await MistypedAsync(unknown, cancellationToken).ConfigureAwait(false) is { } meant)
        {
            return [.. links.Select(l => l == unknown ? meant : l)];
        }

        if (Part(folded, links) is not { } part || links.Any(l => l.Entities.Any(e => e.Label is "Policy" or "Report")))
        {
            return links;
        }

        var named = (await TitlesAsync(cancellationToken).ConfigureAwait(false))
            .Where(r => r.Folded.Contains(part.Of(folded).Trim('《', '》'), StringComparison.Ordinal))
            .Select(r => (Title: r, Score: Shared(folded, r.Folded))).ToList();
        if (named.Count == 0)
        {
            return links;
        }

        var best = named.Max(n => n.Score);
        var chosen = named.Where(n => n.Score == best).Select(n => n.Title).ToList();
        var span = Whole(folded, part, chosen[0].Folded);
        var link = new Link(span, span.Of(folded), [.. chosen.Select(c => new LinkedEntity(c.Id, c.Name, c.Label, [c.Folded]))]);
        return [.. links.Where(l => !l.Span.Overlaps(span)).Append(link).OrderBy(l => l.Span.Start)];
    }

    private static bool IsUnknownTitle(string folded, Link link) => !link.IsKnown && link.Span.Start > 0 && folded[link.Span.Start - 1] == '《';

    // The one title that differs in a character only.
    private async Task<Link?> MistypedAsync(Link link, CancellationToken cancellationToken)
    {
        var near = (await TitlesAsync(cancellationToken).ConfigureAwait(false)).Where(t => TitleSpelling.IsMistyped(link.Text, t.Folded)).ToList();
        return near is [var one] ? link with { Entities = [new LinkedEntity(one.Id, one.Name, one.Label, [one.Folded])] } : null;
    }

    private async Task<List<(string Id, string Name, string Label, string Folded)>> TitlesAsync(CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["kinds"] = new List<object?> { "Policy", "Report" }, ["maker"] = null };
        var rows = await runner.RunAsync(NamedQueries.Get("entities"), parameters, cancellationToken).ConfigureAwait(false);
        return [.. rows.Rows.Select(r => ((string)r[0]!, (string)r[1]!, (string)r[2]!, FoldedText.Fold((string)r[1]!)))];
    }

    private static Span? Part(string folded, IReadOnlyList<Link> links)
    {
        foreach (var title in Titles)
        {
            var at = folded.IndexOf(title, StringComparison.Ordinal);
            var span = new Span(Math.Max(at, 0), Math.Max(at, 0) + title.Length);
            span = links.FirstOrDefault(l => !l.IsKnown && at >= 0 && l.Span.Overlaps(span))?.Span.Union(span) ?? span;
            if (at >= 0 && !folded[..at].EndsWith("解决", StringComparison.Ordinal) && !links.Any(l => l.IsKnown && l.Span.Overlaps(span)) && !Array.Exists(Asking, a => folded[..at].TrimEnd().EndsWith(a, StringComparison.Ordinal))
                && !Array.Exists(Saying, a => folded[span.End..].StartsWith(a, StringComparison.Ordinal)))
            {
                return span;
            }
        }

        return null;
    }

    // How many pairs of neighbouring characters of the title the question says.
    private static int Shared(string question, string title) =>
        Enumerable.Range(0, title.Length - 1).Count(i => question.Contains(title.Substring(i, 2), StringComparison.Ordinal));

    // As far to the left as the words are of the title.
    private static Span Whole(string text, Span part, string title)
    {
        var start = part.Start;
        for (var at = start - 1; at >= 0 && (title.Contains(text[at], StringComparison.Ordinal) || Filling.Contains(text[at], StringComparison.Ordinal)); at--)
        {
            start = title.Contains(text[at], StringComparison.Ordinal) ? at : start;
        }

        return new Span(start, part.End);
    }
}
