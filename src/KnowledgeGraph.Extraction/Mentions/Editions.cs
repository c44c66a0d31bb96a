using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>One gathering or report of a series that the lexicon knows, told by its year or number: 第六届云溪会, 2024年云溪会, YunCon 2025, 2024年云溪指数报告.</summary>
internal static partial class Editions
{
    private const int Longest = 14;

    public static IEnumerable<Draft> Find(ArticleText text, IEnumerable<Draft> drafts)
    {
        foreach (var draft in drafts.Where(draft => draft is { Type: EntityType.Event or EntityType.Report, LexiconId: not null }))
        {
            var (start, end) = (Start(text, draft.Span), End(text, draft.Span));
            if (start < draft.Span.Start || end > draft.Span.End)
            {
                yield return new Draft(new Span(start, end), draft.Type, null, MentionSource.Pattern, draft.Type == EntityType.Event ? "event.edition" : "report.edition");
            }
        }
    }

    private static int Start(ArticleText text, Span name)
    {
        var from = Math.Max(0, name.Start - Longest);
        var match = Before().Match(text.Value, from, name.Start - from);
        return match.Success && (match.Value.EndsWith('届') || match.Value.EndsWith('次') || IsSeries(text, name)) && !IsPartOfNumber(text.At(match.Index - 1)) ? match.Index : name.Start;
    }

    // 2018年图灵奖 is a prize and when it was given.
    private static bool IsSeries(ArticleText text, Span name) => "会展坛节赛告书".Contains(text.At(name.End - 1), StringComparison.Ordinal) || char.IsAsciiLetterOrDigit(text.At(name.End - 1));

    private static bool IsPartOfNumber(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '/' or '.' or '~' or '至' or '到' or '第';

    private static int End(ArticleText text, Span name)
    {
        var match = Behind().Match(text.Value, name.End, Math.Min(Longest, text.Value.Length - name.End));
        return match.Success && match.Index == name.End ? name.End + match.Groups[1].Length : name.End;
    }

    [GeneratedRegex("(?:20[12]\\d年? ?)?第[0-9一二三四五六七八九十百]+[届次]$|20[12]\\d年? ?$")]
    private static partial Regex Before();

    [GeneratedRegex("^( ?20[12]\\d)(?![0-9年月/.\\-])")]
    private static partial Regex Behind();
}
