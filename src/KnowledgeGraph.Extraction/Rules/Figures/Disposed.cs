using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>甲将乙的成本降低了90%: a change that somebody brings about is of what it is done to, not of who does it.</summary>
internal static class Disposed
{
    private const int Longest = 16;
    private static readonly string[] Taking = ["将", "把"];
    private static readonly string[] Changing = WordData.List("figure-owners", "disposed.changing");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        var last = site.Before.LastOrDefault();
        if (last?.Type is not { } type || !(OwnerTypes.Thing(type) || OwnerTypes.Firm(type)))
        {
            return null;
        }

        var between = site.Between(last.Span.End, site.Figure.Span.Start).AsSpan().Trim(" ”\"");
        return between.Length is > 2 and <= Longest && between[0] == '的' && AnyWord.In(between, Changing) && !between.ContainsAny('，', '、')
            && AnyWord.Ends(site.Between(site.Clause.Span.Start, last.Span.Start).AsSpan().TrimEnd(" “"), Taking)
                ? new FigureOwner(last, "disposed", 750)
                : null;
    }
}
