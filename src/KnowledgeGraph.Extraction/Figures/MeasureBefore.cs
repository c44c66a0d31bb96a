using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>
/// What a figure measures whose own words do not say it: the noun before it in its sentence that such units go with
/// (企业集聚在苏州，共87家; 亏损额进一步扩大，达到2亿元; 性能接近甲的两倍).
/// </summary>
internal static partial class MeasureBefore
{
    private const int LongestNoun = 16;
    private const int LongestSource = 12;
    private static readonly string[] Sources = WordData.List("figures", "measure-before.shares");
    private static readonly string[] Kinds = WordData.List("figures", "measure-before.kinds");

    /// <summary>The noun nearest to the figure, or <c>null</c>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="figure">The figure.</param>
    public static string? Of(string text, LocalFigure figure)
    {
        var start = figure.Span.Start == 0 ? 0 : text.AsSpan(0, figure.Span.Start).LastIndexOfAny("。！？!?\n；;") + 1;
        var before = text.AsSpan(start, figure.Span.Start - start);
        return figure.Quantity.Unit switch
        {
            "家" => Last(before, FigureWords.Firms) is { } firms ? Described(before, firms) : null,
            "款" or "个" or "种" => Last(before, FigureWords.Things) is { } things ? Described(before, things) : null,
            "%" => Last(before, FigureWords.Ratios) is { } whole ? whole + Source(text.AsSpan(figure.Span.End)) : null,
            "倍" or "个百分点" => Last(before, FigureWords.Ratios),
            var unit when unit.EndsWith('元') => MeasureTable.Before(before) is { Unit: "元" } money ? money.Word : null,
            _ => null,
        };
    }

    /// <summary>What changed, where the figure's own words only say that it did: 性能超过甲，提升1.3倍.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="figure">The figure.</param>
    public static string? OfChange(string text, LocalFigure figure)
    {
        if (figure.Quantity.Unit is not ("倍" or "%" or "个百分点") || Array.IndexOf(Kinds, figure.Measure) < 0)
        {
            return null;
        }

        var start = figure.Span.Start == 0 ? 0 : text.AsSpan(0, figure.Span.Start).LastIndexOfAny("。！？!?\n；;") + 1;
        var before = text.AsSpan(start, figure.Span.Start - start).ToString();
        return FigureWords.Ratios.Count(before.Contains) == 1 ? Last(before, FigureWords.Ratios) : null;
    }

    /// <summary>Of what it is a share, where the figure's own words only say that it is one: 已成为全球工业机器人最大市场，占比达52%.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="figure">The figure.</param>
    public static string? OfShare(string text, LocalFigure figure)
    {
        var start = figure.Span.Start == 0 ? 0 : text.AsSpan(0, figure.Span.Start).LastIndexOfAny("。！？!?\n；;") + 1;
        return figure is { Measure: "占比" or "比重" or "比例", Quantity.Unit: "%" } && Largest().Match(text, start, figure.Span.Start - start) is { Success: true } largest ? largest.Groups["of"].Value : null;
    }

    [GeneratedRegex("(?:全球|世界|全国|国内)(?:最大的?|第[一二三]大的?)?(?<of>[^，。、的]{2,14}?)(?:最大的?|第[一二三]大的?)?(?:应用|消费|生产|制造|出口|拥有)?(?:国|市场|基地)", RegexOptions.CultureInvariant)]
    private static partial Regex Largest();

    // 一半以上来自海外: of what it is a share.
    private static string Source(ReadOnlySpan<char> after)
    {
        if (!AnyWord.Begins(after, Sources))
        {
            return string.Empty;
        }

        var end = after.IndexOfAny("，。；！？、,;（(\n");
        return (end < 0 ? after.Length : end) is <= LongestSource and var length ? after[..length].ToString() : string.Empty;
    }

    // 大模型厂商及高校院所主要集聚在甲: the noun with the nouns that it is joined to.
    private static string Described(ReadOnlySpan<char> before, string noun)
    {
        var segmenter = JiebaSegmenter.Default;
        var words = new List<Word>();
        var end = before.LastIndexOf(noun, StringComparison.Ordinal) + noun.Length;
        segmenter.Segment(before[..end], words);
        var first = words.Count;
        while (first > 0 && end - words[first - 1].Start <= LongestNoun && segmenter.Tags[segmenter.TagOf(words[first - 1])] is "n" or "vn" or "nz" or "b" or "j" or "l" or "an" or "a" or "c")
        {
            first--;
        }

        while (first < words.Count && segmenter.Tags[segmenter.TagOf(words[first])] is "c")
        {
            first++;
        }

        return first < words.Count ? before[words[first].Start..end].ToString() : noun;
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
