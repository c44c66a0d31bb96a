using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// A firm or thing with its own number right behind it, in a row of such: 甲（00100.HK）涨15.98%、乙跌7.02%; 甲（80分）和乙（76分）. Each has the
/// number that stands at it.
/// </summary>
internal static class Adjacent
{
    private static readonly string[] Joins = WordData.List("figure-owners", "adjacent.joins");
    private static readonly string[] Moves = WordData.List("figure-owners", "adjacent.moves");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        var last = site.Before.LastOrDefault();
        if (last?.Type is not { } type || !OwnerTypes.General(type))
        {
            return null;
        }

        var between = WithoutBracket(site.Between(last.Span.End, site.Figure.Span.Start).Trim(' ', '”', '"', '》'));
        var isOwn = Array.Exists(Moves, word => between.Equals(word, StringComparison.Ordinal)) || (between is "（" or "(" && site.Tail.Length > 0 && site.Tail[0] is '）' or ')');
        return isOwn || IsPaired(site, last) ? new FigureOwner(last, "beside", 850) : null;
    }

    // 甲营收5亿元、乙营收3亿元
    private static bool IsPaired(FigureSite site, Item last) =>
        site.Sentence.Items.LastOrDefault(i => i.Kind == ItemKind.Figure && i.Span.End <= last.Span.Start) is { } figure
        && site.Clause.Span.Covers(figure.Span) && Array.IndexOf(Joins, site.Between(figure.Span.End, last.Span.Start).Trim(' ', '“', '"')) >= 0
        && site.Between(last.Span.End, site.Figure.Span.Start).IndexOfAny(['，', '；', '、', '和', '与']) < 0;

    private static string WithoutBracket(string words)
    {
        var close = words.Length > 1 && words[0] is '（' or '(' ? words.AsSpan().IndexOfAny('）', ')') : -1;
        return close > 0 ? words[(close + 1)..].Trim() : words;
    }
}
