using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Whose the measure is by the words right before the figure, whoever the clause begins with: 甲领投后乙的估值为18亿美元 is 乙's value. What is done to or
/// for somebody (甲对乙的投资) is not his.
/// </summary>
internal static class Possessor
{
    private static readonly string[] Owned = WordData.List("figure-owners", "possessor.owned");
    private static readonly string[] Towards = WordData.List("figure-owners", "possessor.towards");
    private static readonly string[] Leads = WordData.List("figure-owners", "possessor.leads");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        var last = site.Before.LastOrDefault();
        if (last?.Type is not { } type || !OwnerTypes.General(type) || last == site.Before.First())
        {
            return null;
        }

        var between = site.Between(last.Span.End, site.Figure.Span.Start).AsSpan().Trim(" ”\"");
        var measure = between.Length > 1 && between[0] == '的' ? AnyWord.TrimmedEnd(between[1..].Trim(), Leads).Trim() : [];
        return measure.Length > 0 && Array.IndexOf(Owned, measure.ToString()) >= 0
            && !AnyWord.Ends(site.Between(site.Clause.Span.Start, last.Span.Start).AsSpan().TrimEnd(" “了过"), Towards) && !Shares.IsOfRow(site)
            ? new FigureOwner(last, "possessor", 800)
            : null;
    }
}
