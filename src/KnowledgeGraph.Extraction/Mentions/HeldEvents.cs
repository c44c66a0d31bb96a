using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Gatherings that are held somewhere or on a day, by whatever word they end in: 西岭智慧医疗行动启动暨项目签约活动在云溪举行, 某某创新应用大赛颁奖仪式今日举行. The name is all that
/// stands between the clause's opening and the place.
/// </summary>
internal static partial class HeldEvents
{
    private const int Least = 8;
    private const int Longest = 42;
    private static readonly WordSet Openings = new(WordData.List("mentions", "held-events.openings"));
    private static readonly string[] Anyones = WordData.List("mentions", "held-events.anyones");

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (Match match in Held().Matches(text.Value))
        {
            var end = match.Index + match.Length;
            if (Start(text, match.Index) is { } start && end - start >= Least && text.ZoneAt(start) == text.ZoneAt(end - 1))
            {
                yield return new Draft(new Span(start, end), EntityType.Event, null, MentionSource.Pattern, "event.held", true);
            }
        }
    }

    // Where the clause opens, behind a day; null where something else stands before the name.
    private static int? Start(ArticleText text, int head)
    {
        var at = head;
        while (at > 0 && head - at <= Longest && (IsWord(text.At(at - 1)) || text.At(at - 1) is '“' or '”') && !(text.At(at - 1) == '日' && char.IsAsciiDigit(text.At(at - 2))))
        {
            at--;
        }

        var isOpen = at == 0 || text.At(at - 1) is '，' or ',' or '。' or '；' or '！' or '？' or '：' or '\n' or '日';
        at += Openings.LengthAt(text.Value, at);
        return isOpen && head - at <= Longest && !text.HasAny(at, Anyones) ? at : null;
    }

    private static bool IsWord(char unit) => Characters.IsHan(unit) || char.IsAsciiLetterOrDigit(unit) || unit == '·';

    [GeneratedRegex("(?:签约活动|启动活动|发布活动|推介活动|颁奖活动|系列活动|宣传活动|对接活动|交流活动|签约仪式|启动仪式|揭牌仪式|颁奖仪式|开幕式|闭幕式|启动会|推进会|发布会|交流会|对接会|研讨会|签约会|高级别会议|专题会议|工作会议)(?=(?:[（(][^（）()\\n]{2,24}[）)])?(?:于|在|近日在|日前在|今日在|今天在|正式在|成功在|将在|将于|于近日|顺利|成功|今日|昨日|隆重|同期|同步)[^，,。；！？\\n]{0,24}?(?:举行|召开|举办|开幕|启幕|启动|落幕))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Held();
}
