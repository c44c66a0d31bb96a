using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// The authority that a clause is about, where the figure tells what it gives, gets or sets itself: 某部拨款30亿元; 某局收到460份申请. What it says, checks or
/// forbids others is not its own.
/// </summary>
internal static class Treasuries
{
    private static readonly string[] Spending = WordData.List("figure-owners", "treasuries.spending");
    private static readonly string[] Handling = WordData.List("figure-owners", "treasuries.handling");

    /// <summary>The authority, or <c>null</c>.</summary>
    public static Item? Of(FigureSite site)
    {
        var authority = ClauseTopic.Find(site, site.Clause, site.Before, type => type == EntityType.Government);
        var words = authority is null ? string.Empty : site.Between(authority.Span.End, site.Figure.Span.Start);
        var isSum = site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal) || site.Figure.Quantity.Unit is "个基点";
        return AnyWord.In(words, isSum ? Spending : Handling) ? authority : null;
    }
}
