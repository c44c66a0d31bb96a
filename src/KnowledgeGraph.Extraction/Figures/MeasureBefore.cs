using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>
/// What a figure measures whose own words do not say it: the noun before it in its sentence that such units go with
/// (企业集聚在苏州，共87家; 亏损额进一步扩大，达到2亿元; 性能接近甲的两倍).
/// </summary>
internal static class MeasureBefore
{
    /// <summary>The noun nearest to the figure, or <c>null</c>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="figure">The figure.</param>
    public static string? Of(string text, LocalFigure figure)
    {
        var start = figure.Span.Start == 0 ? 0 : text.AsSpan(0, figure.Span.Start).LastIndexOfAny("。！？!?\n；;") + 1;
        var before = text.AsSpan(start, figure.Span.Start - start);
        return figure.Quantity.Unit switch
        {
            "家" => Last(before, FigureWords.Firms),
            "款" or "个" or "种" => Last(before, FigureWords.Things),
            "倍" or "%" or "个百分点" => Last(before, FigureWords.Ratios),
            var unit when unit.EndsWith('元') => MeasureTable.Before(before) is { Unit: "元" } money ? money.Word : null,
            _ => null,
        };
    }

    private static string? Last(ReadOnlySpan<char> text, string[] nouns)
    {
        var (at, found) = (-1, (string?)null);
        foreach (var noun in nouns)
        {
            var last = text.LastIndexOf(noun, StringComparison.Ordinal);
            (at, found) = last > at ? (last, noun) : (at, found);
        }

        return found;
    }
}
