using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// What a technique does is no figure of whoever uses or proposes it: 甲提出的剪枝方法可使显存占用降低60%, 甲采用某技术，该技术可将成本降低40%. It is the
/// technique's own where that has a name, and nobody's otherwise. 通过某技术可将成本降低40% has another subject.
/// </summary>
internal static class OfTechnique
{
    private const int Longest = 10;
    private static readonly string[] Kinds = WordData.List("figure-owners", "of-technique.kinds");
    private static readonly string[] This = WordData.List("figure-owners", "of-technique.this");
    private static readonly string[] Doing = WordData.List("figure-owners", "of-technique.doing");
    private static readonly string[] Means = WordData.List("figure-owners", "of-technique.means");

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
