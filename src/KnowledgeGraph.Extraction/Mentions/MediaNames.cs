using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Media that a credit names: 转载请注明某某财经, 某某网版权所有, 出品 | 某某, 某某作者 | 甲.</summary>
internal static class MediaNames
{
    private const int Longest = 12;
    private static readonly string[] Before = ["转载请注明来源:", "转载请注明来源：", "转载请注明出处:", "转载请注明出处：", "转载请注明", "出品 | ", "出品|", "出品｜", "出品:", "出品：", "稿件来源:", "稿件来源：", "来源:", "来源："];
    private static readonly string[] After = ["版权所有", "作者|", "作者 |", "作者｜", "作者 ｜", "作者丨", "作者 丨", "原创作者"];
    private static readonly string[] Nobody = WordData.List("mentions", "media-names.nobody");

    private static readonly string[] Sites = ["官网", "公众号"];

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var cue in Before)
        {
            for (var at = text.Value.IndexOf(cue, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(cue, at + 1, StringComparison.Ordinal))
            {
                if (Forward(text, at + cue.Length) is { } name)
                {
                    yield return Of(name);
                }
            }
        }

        foreach (var cue in After)
        {
            for (var at = text.Value.IndexOf(cue, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(cue, at + 1, StringComparison.Ordinal))
            {
                if (Backward(text, at) is { } name)
                {
                    yield return Of(name);
                }
            }
        }
    }

    private static Span? Forward(ArticleText text, int start)
    {
        if (text.Atoms.StartingAt(start) is { Type: EntityType.Media } known)
        {
            return known.Span;
        }

        var end = start;
        while (end - start <= Longest && (Characters.IsHan(text.At(end)) || text.At(end) is '·') && text.ZoneAt(end) == text.ZoneAt(start))
        {
            end++;
        }

        return Checked(text, start, end);
    }

    private static Span? Backward(ArticleText text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= Longest && (Characters.IsHan(text.At(start - 1)) || text.At(start - 1) is '·') && text.ZoneAt(start - 1) == text.ZoneAt(end))
        {
            start--;
        }

        return Checked(text, start, end);
    }

    private static Span? Checked(ArticleText text, int start, int end) =>
        end - start is >= 2 and <= Longest && text.At(end - 1) is not ('司' or '部' or '局' or '委' or '办' or '所' or '院') && !text.HasAny(start, Nobody) && !text.HasAnyBefore(end, Sites) ? new Span(start, end) : null;

    private static Draft Of(Span span) => new(span, EntityType.Media, null, MentionSource.Pattern, "media.credit", true);
}
