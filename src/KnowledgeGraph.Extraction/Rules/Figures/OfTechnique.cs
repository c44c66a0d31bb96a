using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// What a technique does is no figure of whoever uses or proposes it: 甲提出的剪枝方法可使显存占用降低60%, 甲采用某技术，该技术可将成本降低40%. It is the
/// technique's own where that has a name, and nobody's otherwise. 通过某技术可将成本降低40% has another subject.
/// </summary>
internal static class OfTechnique
{
    private const int Longest = 10;
    private static readonly string[] Kinds = ["技术", "方法", "算法", "架构", "机制", "策略", "框架", "范式", "方案", "路线"];
    private static readonly string[] This = ["该", "这一", "这种", "这项", "这套", "这个"];
    private static readonly string[] Doing = ["可使", "可将", "可以使", "可以将", "可以把", "能使", "能将", "能把", "能让", "可让", "能够使", "能够将", "能够让", "使得", "使", "让", "将", "令", "可降低", "可提升", "可减少", "能降低", "能提升", "能减少"];
    private static readonly string[] Means = ["通过", "借助", "利用", "采用", "基于", "凭借", "得益于", "依托", "运用", "使用", "依靠", "用", "以", "在", "因为", "由于"];

    internal readonly record struct Found(bool IsOfTechnique, FigureOwner? Owner);

    public static Found Of(FigureSite site)
    {
        if (site.Figure.Quantity.Unit is not ("%" or "倍" or "个百分点"))
        {
            return default;
        }

        var (at, head) = Head(site.Lead);
        if (at < 0)
        {
            return default;
        }

        var before = site.Lead[..at];
        if (AnyWord.In(before, Means))
        {
            return default;
        }

        var start = site.Clause.Span.Start + at;
        var named = site.Sentence.Items.LastOrDefault(i => i.Type == EntityType.Technology && i.Span.End <= start + head.Length);
        var isThis = AnyWord.Ends(before.AsSpan().TrimEnd(), This);
        return named is not null && (isThis || named.Span.End >= start) ? new Found(true, new FigureOwner(named, "technique", 700))
            : isThis || before.Contains('的', StringComparison.Ordinal) ? new Found(true, null)
            : default;
    }

    // The kind of technique that acts: right before a verb of causing.
    private static (int At, string Head) Head(string lead)
    {
        foreach (var doing in Doing)
        {
            for (var verb = lead.IndexOf(doing, StringComparison.Ordinal); verb > 0; verb = lead.IndexOf(doing, verb + 1, StringComparison.Ordinal))
            {
                var before = lead.AsSpan(0, verb).TrimEnd();
                foreach (var kind in Kinds)
                {
                    if (before.EndsWith(kind, StringComparison.Ordinal) && lead.Length - verb <= Longest + doing.Length + 8)
                    {
                        return (before.Length - kind.Length, kind);
                    }
                }
            }
        }

        return (-1, string.Empty);
    }
}
