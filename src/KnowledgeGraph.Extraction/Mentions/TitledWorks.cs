using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What stands in 《》: policies and reports by how they end, media by the words around, reports by who issues them.</summary>
internal sealed class TitledWorks
{
    private const int LongestTitle = 120;
    private static readonly string[] ReportBefore = WordData.List("mentions", "titled-works.report-before");
    private static readonly string[] MediaBefore = WordData.List("mentions", "titled-works.media-before");
    private static readonly string[] MediaAfter = WordData.List("mentions", "titled-works.media-after");
    private static readonly string[] Called = ["以下简称", "以下称", "下称", "简称"];
    private readonly WordSet _endings;
    private readonly Dictionary<string, EntityType> _types;

    public TitledWorks()
    {
        _types = WordData.Pairs("work-kinds.tsv").DistinctBy(pair => pair.Word, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Word, pair => Enum.Parse<EntityType>(pair.Kind), StringComparer.Ordinal);
        _endings = new WordSet(_types.Keys);
    }

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var open = text.Value.IndexOf('《', 0); open >= 0; open = text.Value.IndexOf('《', open + 1))
        {
            var close = text.Value.IndexOf('》', open, Math.Min(LongestTitle, text.Value.Length - open));
            if (close > open + 1 && text.Atoms.EndingAt(open) is { Type: EntityType.Media } medium && close - open <= 9)
            {
                yield return new Draft(new Span(medium.Span.Start, close + 1), EntityType.Media, medium.Row.Id, MentionSource.Pattern, "media.column");
            }
            else if (close > open + 1 && text.Atoms.StartingAt(open + 1) is { Type: EntityType.Policy or EntityType.Report or EntityType.Media } known && known.Span.End == close)
            {
                yield return new Draft(new Span(open, close + 1), known.Type, known.Row.Id, MentionSource.Gazetteer, "gazetteer");
            }
            else if (close > open + 1 && Type(text, open, close) is { } type)
            {
                yield return new Draft(new Span(open, close + 1), type, null, MentionSource.Pattern, "title." + type.ToString().ToLowerInvariant(), false);
            }
        }
    }

    // 《某某发展2023》（以下简称《报告》）: what it is called for short says what it is.
    private EntityType? CalledIn(ArticleText text, int at)
    {
        if (text.At(at) is not ('(' or '（') || text.FirstOf(at + 1, Called) is not { } called)
        {
            return null;
        }

        var name = at + 1 + called.Length;
        name += text.At(name) is '《' or '“' or '"' ? 1 : 0;
        var length = _endings.LengthAt(text.Value, name);
        return length > 0 ? _types[text.Value.Substring(name, length)] : null;
    }

    private EntityType? Type(ArticleText text, int open, int close)
    {
        var end = close;
        if (text.At(end - 1) is ')' or '）' && text.Value.LastIndexOfAny(['(', '（'], end - 1, Math.Min(end - open, 12)) is var bracket && bracket > open)
        {
            end = bracket;
        }

        while (end > open + 4 && (char.IsAsciiDigit(text.At(end - 1)) || text.At(end - 1) is '.' or ' ' or '-' || (text.At(end - 1) == '年' && char.IsAsciiDigit(text.At(end - 2)))))
        {
            end--;
        }

        var length = _endings.LengthBefore(text.Value, end);
        if (length > 0 && end - length >= open + 1)
        {
            return _types[text.Value.Substring(end - length, length)];
        }

        if (text.HasAnyBefore(open, ReportBefore))
        {
            return EntityType.Report;
        }

        if (CalledIn(text, close + 1) is { } called)
        {
            return called;
        }

        var isShort = close - open <= 9;
        if (isShort && (text.At(close - 1) == '报' || text.HasAnyBefore(open, MediaBefore)
            || text.HasAny(close + 1, MediaAfter)))
        {
            return EntityType.Media;
        }

        return Array.Exists(["研究显示", "显示", "指出", "等研究", "的报告", "论文", "一文", "报告", "白皮书", "蓝皮书", "研报"], word => text.Has(close + 1, word)) ? EntityType.Report : null;
    }
}
