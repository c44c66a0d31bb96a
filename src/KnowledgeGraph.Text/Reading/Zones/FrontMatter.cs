using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>Reads YAML front matter. The title is the article's; a summary is derived; all else is furniture, and the date is remembered.</summary>
internal static class FrontMatter
{
    private static readonly string[] Titles = ["title", "标题"];
    private static readonly string[] Dates = ["date", "published", "publishdate", "pubdate", "published_at", "publish_date", "datepublished", "日期", "发布时间"];
    private static readonly string[] Addresses = ["url", "link", "source", "source_url", "original", "canonical", "链接", "来源"];
    private static readonly string[] Summaries = ["summary", "description", "abstract", "excerpt", "摘要"];

    /// <summary>Adds the zones of front matter at the position and returns where it ends; the position when there is none.</summary>
    public static int Take(Draft draft, int start)
    {
        var text = draft.Text;
        var open = start;
        while (open < text.Length && char.IsWhiteSpace(text[open]))
        {
            open++;
        }

        if (!IsFence(text, open))
        {
            return start;
        }

        var inner = text.IndexOf('\n', open) + 1;
        var close = inner;
        while (close > 0 && close < text.Length && !IsFence(text, close))
        {
            close = text.IndexOf('\n', close) + 1;
        }

        if (inner == 0 || close <= inner || close >= text.Length)
        {
            return start;
        }

        var end = text.IndexOf('\n', close) is var line && line < 0 ? text.Length : line;
        var values = Values(text, inner, close);
        return values is null ? start : Add(draft, values, open, end);
    }

    private static bool IsFence(string text, int at) =>
        string.CompareOrdinal(text, at, "---", 0, 3) == 0 && (at + 3 == text.Length || text[at + 3] is '\r' or '\n');

    private static int Add(Draft draft, List<(string Key, string Value, Span Span)> values, int open, int end)
    {
        var at = open;
        foreach (var (key, value, span) in values)
        {
            var kind = Titles.Contains(key) ? ZoneKind.Title : Summaries.Contains(key) ? ZoneKind.Derived : ZoneKind.Furniture;
            if (kind != ZoneKind.Furniture)
            {
                draft.Add(ZoneKind.Furniture, at, span.Start);
                draft.Add(kind, span);
                at = span.End;
            }

            draft.Title ??= kind == ZoneKind.Title ? value : null;
            draft.FrontDate ??= Dates.Contains(key) ? value : null;
            draft.Address ??= Addresses.Contains(key) && value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? value : null;
        }

        draft.Add(ZoneKind.Furniture, at, end);
        return end;
    }

    private static List<(string Key, string Value, Span Span)>? Values(string text, int start, int end)
    {
        var values = new List<(string Key, string Value, Span Span)>();
        var parser = new Parser(new Scanner(new StringReader(text[start..end])));
        try
        {
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            while (parser.TryConsume<YamlDotNet.Core.Events.Scalar>(out var key))
            {
                if (parser.TryConsume<YamlDotNet.Core.Events.Scalar>(out var value))
                {
                    var span = new Span(start + (int)value.Start.Index, start + (int)value.End.Index);
                    values.Add((SameLength.Fold(key.Value), value.Value, value.Style == ScalarStyle.Plain ? span : WithoutQuotes(text, span)));
                }
                else
                {
                    parser.SkipThisAndNestedEvents();
                }
            }

            return values;
        }
        catch (YamlException)
        {
            // Not YAML after all: the stretch is read as text.
            return null;
        }
    }

    private static Span WithoutQuotes(string text, Span span) =>
        span.Length >= 2 && text[span.Start] is '"' or '\'' && text[span.End - 1] == text[span.Start]
            ? new Span(span.Start + 1, span.End - 1)
            : span;
}
