using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Where an event's name begins: themes in quotation marks belong to it (“远山杯”创新大赛), as do words joined by 与 (2024云杉产品与方案发布会).</summary>
internal static class EventStart
{
    private const int LongestTheme = 24;
    private const int Least = 4;
    private const int LongestSeat = 8;
    private const string OnTheme = "主题";

    /// <summary>The start of the name whose last word begins at <paramref name="head"/>.</summary>
    public static int Of(ArticleText text, int head, int longest, WordSet heads)
    {
        var start = LeftWalk.Start(text, head, longest);
        start = Joined(text, start, head, longest, heads) ?? start;
        start = WithSeat(text, start, longest) ?? start;
        start = text.HasBefore(start, OnTheme) && Quotes.Closes(text.At(start - OnTheme.Length - 1)) ? start - OnTheme.Length : start;
        return Quotes.Closes(text.At(start - 1)) && Theme(text, start) is { } theme ? theme : start;
    }

    // 第三届中国（苏州）人工智能峰会
    private static int? WithSeat(ArticleText text, int start, int longest)
    {
        if (text.At(start - 1) is not (')' or '）') || text.Value.LastIndexOfAny(['(', '（'], start - 1, Math.Min(start, LongestSeat)) is not (var open and > 0))
        {
            return null;
        }

        return text.Atoms.EndingAt(open) is { Type: EntityType.Region } && LeftWalk.Start(text, open, longest) is var first && first < open ? first : null;
    }

    private static int? Theme(ArticleText text, int start)
    {
        var open = text.Value.LastIndexOfAny(['“', '「'], start - 1, Math.Min(start, LongestTheme));
        return open >= 0 && start - open > 3 && text.Value.AsSpan(open, start - open).IndexOfAny("，。；！？\n") < 0
            ? LeftWalk.Start(text, open, LongestTheme) is var first && open - first >= 2 && text.Atoms.StartingAt(first) is { Type: EntityType.Region or EntityType.Company } ? first : open
            : null;
    }

    // What stands before 与 begins a name itself: with a year, a number, a place or a firm.
    private static int? Joined(ArticleText text, int start, int head, int longest, WordSet heads)
    {
        if (text.At(start - 1) is not ('与' or '和' or '及' or '暨') || head - start < 2)
        {
            return null;
        }

        var end = start - 1;
        var first = LeftWalk.Start(text, end, longest);
        var begins = char.IsAsciiLetterOrDigit(text.At(first)) || text.At(first) == '第' || text.Atoms.StartingAt(first) is { Type: EntityType.Region or EntityType.Company } atom && atom.Span.End < end;
        return begins && end - first >= Least && heads.LengthBefore(text.Value, end) == 0
            && text.Atoms.EndingAt(end) is null or { Type: EntityType.Technology or EntityType.Industry } ? first : null;
    }
}
