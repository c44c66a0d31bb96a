using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>A sum that a clause only adds belongs to whom the next clause gives the total: 加上天使轮的5000万美元，甲累计融资已达3.5亿美元.</summary>
internal static class AddedSums
{
    private static readonly string[] Adding = ["加上", "算上", "连同", "加之"];
    private static readonly string[] Totals = ["累计", "合计", "总计", "共计", "总额", "总共"];

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (site.Index + 1 >= site.Clauses.Count || site.Before.Count > 0 || !AnyWord.Begins(site.Lead.AsSpan().TrimStart(), Adding))
        {
            return null;
        }

        var firm = site.Sentence.Items.FirstOrDefault(i => i.Type is { } type && i.Span.Start >= site.Clause.Span.End && OwnerTypes.Allowed(site)(type));
        return firm is { Type: EntityType.Company } && firm.Span.Start == site.Clauses[site.Index + 1].Span.Start && AnyWord.In(site.Between(firm.Span.End, site.Sentence.Span.End), Totals)
            ? new FigureOwner(firm, "added", 700)
            : null;
    }
}
