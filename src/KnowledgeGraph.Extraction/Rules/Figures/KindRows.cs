using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>How many there are of each kind in one place: 苏州有通用大模型企业37家，以甲为代表；行业大模型为85家.</summary>
internal static class KindRows
{
    private static readonly string[] Being = ["为", "有", "则为", "则有", "共", "达", "企业", "企业为", "企业有"];

    /// <summary>The place of the count before it, where its own clause names nothing but another kind, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site, LocalFigure before, FigureOwner owner)
    {
        var isNext = owner.Item.Type == EntityType.Region && before.Span.End <= site.Figure.Span.Start && site.Sentence.Span.Covers(before.Span)
            && before.Quantity.Unit.Equals(site.Figure.Quantity.Unit, StringComparison.Ordinal) && site.Figure.Quantity.Unit is "家" or "个" or "款" or "项" or "人" or "名";
        return isNext && site.Before is [{ Type: EntityType.Technology or EntityType.Industry } kind] && kind.Span.Start == site.Clause.Span.Start && Counted(site, before)
            && Being.Contains(site.Between(kind.Span.End, site.Figure.Span.Start).Trim()) ? new FigureOwner(owner.Item, "kinds", 650) : null;
    }

    // What was counted before is a kind of the same: 通用大模型, then 行业大模型.
    private static bool Counted(FigureSite site, LocalFigure before) =>
        before.Measure is { } measure && site.Before[0].Span.Length >= 3 && measure.Contains(site.Between(site.Before[0].Span.End - 3, site.Before[0].Span.End), StringComparison.Ordinal);
}
