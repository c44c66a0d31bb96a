using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>发布了具备220TB带宽的甲, 600亿元规模的乙基金: a figure in a clause that says which thing is meant is that thing's.</summary>
internal static class RelativeClause
{
    private const int Longest = 16;
    private const int LongestKind = 8;
    private static readonly string[] Buying = WordData.List("figure-owners", "relative-clause.buying");
    private static readonly string[] Having = WordData.List("figure-owners", "relative-clause.having");
    private static readonly string[] Priced = WordData.List("figure-owners", "relative-clause.priced");
    private static readonly string[] Launching = WordData.List("figure-owners", "relative-clause.launching");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        var next = site.After.FirstOrDefault();
        if (next?.Type is not { } type || !(OwnerTypes.Thing(type) || OwnerTypes.Firm(type)))
        {
            return null;
        }

        var between = site.Between(site.Figure.Span.End, next.Span.Start).Trim(' ', '“', '"', '「');
        var close = between.LastIndexOf('的');
        if (close > 0 && close == between.Length - 1 && FigureWords.Sizes.Contains(between[..close], StringComparer.Ordinal))
        {
            // 600亿元规模的甲: whatever verb takes it.
            return new FigureOwner(next, "relative", 750);
        }

        if (OwnerTypes.Firm(type) && site.Before.Any(i => i.Type is EntityType.Company or EntityType.Institution) && !IsBought(site.Lead))
        {
            return null;
        }

        var isClause = close >= 0 && close <= Longest && between.Length - close - 1 <= LongestKind && between.AsSpan().IndexOfAny("是将把为在由与比而") is var other && (other < 0 || other > close);
        var last = site.Before.LastOrDefault(i => i.Type is { } before && (OwnerTypes.General(before) || before == EntityType.Region));
        var lead = last is null ? site.Lead : site.Between(last.Span.End, site.Figure.Span.Start);
        if (OwnerTypes.Thing(type) && site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal) && close == between.Length - 1 && Priced.Contains(between, StringComparer.Ordinal) && AnyWord.Ends(site.Lead.AsSpan().TrimEnd(" 了一款约近"), Launching))
        {
            // 上线500美元/月的乙: what it costs.
            return new FigureOwner(next, "relative", 750);
        }

        return isClause && (lead.Trim().Length == 0 || EndsInHaving(lead)) && (last is null || IsMade(lead) || IsBought(lead) || (OwnerTypes.Thing(type) && (lead.Trim().Length == 0 || !OwnerTypes.Thing(last.Type!.Value))))
            ? new FigureOwner(next, "relative", 750)
            : null;
    }

    private static bool EndsInHaving(string lead) => Array.Exists(Having, word => lead.AsSpan().TrimEnd(" 超近约逾").EndsWith(word, StringComparison.Ordinal));

    // 收购了拥有300名员工的乙: of what was bought.
    private static bool IsBought(string lead)
    {
        var having = Array.Find(Having, word => lead.AsSpan().TrimEnd(" 超近约逾").EndsWith(word, StringComparison.Ordinal));
        return having is not null && AnyWord.Ends(lead.AsSpan().TrimEnd(" 超近约逾")[..^having.Length].TrimEnd(" 了过"), Buying);
    }

    private static bool IsMade(string lead) => ClauseVerbs.MadeBehind(lead, 0) >= 0;
}
