using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Who backs, buys or founds a firm does not have its figures: in 甲参投的视频公司崛起，估值超10亿美元 the value is not 甲's. What he spends on it is.</summary>
internal static class Backing
{
    private static readonly string[] Deeds = WordData.List("figure-owners", "backing.deeds");
    private static readonly string[] Own = WordData.List("figure-owners", "backing.own");

    /// <summary>Whether the words behind the name make it the backer of a firm whose measure the figure is.</summary>
    public static bool IsBacker(FigureSite site, Clause clause, Item item)
    {
        var behind = clause.Text.AsSpan(item.Span.End - clause.Span.Start).TrimStart(" ”*");
        var firm = AnyWord.TrimmedStart(behind, Deeds);
        var whose = firm.TrimStart("过了");
        return firm.Length < behind.Length && whose.StartsWith("的", StringComparison.Ordinal) && OwnerTypes.IsOfFirm(site) && !AnyWord.Begins(whose.TrimStart("过了的"), Own);
    }
}
