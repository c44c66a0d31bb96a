using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>A share of a firm is his who holds it, not the firm's: 甲旗下的乙基金持有丙25%的股权; 大股东为林知远，持股48%.</summary>
internal static class Holders
{
    private const int Length = 2;
    private static readonly string[] Holding = ["持有", "持股", "增持", "减持", "所持"];
    private static readonly string[] Light = ["直接", "间接", "合计", "共", "共计", "目前", "仍", "也", "已", "则", "现", "单独", "累计", "均", "，", " ", "”", "\"", "分别", "通过二级市场", "同时", "还"];
    private static readonly string[] Former = ["从", "由", "自"];

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (site.Figure.Quantity.Unit is not ("%" or "股" or "万股" or "亿股"))
        {
            return null;
        }

        var at = Holding.Max(word => site.Clause.Text.LastIndexOf(word, Math.Max(0, Math.Min(site.Clause.Text.Length, site.Figure.Span.Start - site.Clause.Span.Start) - 1), StringComparison.Ordinal));
        if (at < 0 || Shares.IsOfRow(site) || site.Clause.Text.AsSpan(at + Length).StartsWith("的", StringComparison.Ordinal))
        {
            return null;
        }

        var from = site.Clause.Span.Start + at;
        var holder = Before(site.Clause, from) ?? (Bare(site, site.Clause.Span.Start, from).IsEmpty && site.Index > 0 ? Said(site, site.Clauses[site.Index - 1]) : null);
        return holder is not null && !AnyWord.Ends(site.Lead.AsSpan().TrimEnd(), Former) && (holder.Span.End > from || Bare(site, holder.Span.End, from).IsEmpty || !site.Clause.Span.Covers(holder.Span))
            ? new FigureOwner(holder, "holder", 800)
            : null;
    }

    private static Item? Before(Clause clause, int at) => clause.Entities.LastOrDefault(i => i.Span.End <= at);

    // 大股东为林知远，持股48%; 戴玉林为其一致行动人，直接持有…: a person whom the clause before closes with or is about.
    private static Item? Said(FigureSite site, Clause clause)
    {
        var last = clause.Entities.LastOrDefault();
        var ends = last?.Type == EntityType.Person && site.Between(last.Span.End, clause.Span.End).Trim().Length == 0;
        return ends ? last : clause.Entities.FirstOrDefault() is { Type: EntityType.Person } first && clause.Entities.Count(i => i.Type == EntityType.Person) == 1 ? first : null;
    }

    private static ReadOnlySpan<char> Bare(FigureSite site, int start, int end) => AnyWord.TrimmedStart(site.Between(start, end), Light);
}
