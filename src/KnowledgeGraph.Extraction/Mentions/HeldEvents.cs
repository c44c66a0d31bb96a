using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Gatherings that are held somewhere or on a day, by whatever word they end in: 西岭智慧医疗行动启动暨项目签约活动在云溪举行, 某某创新应用大赛颁奖仪式今日举行. The name is all that
/// stands between the clause's opening and the place.
/// </summary>
internal static partial class HeldEvents
{
    private const int Least = 8;

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (Match match in Held().Matches(text.Value))
        {
            var name = match.Groups["name"];
            if (name.Length >= Least && text.ZoneAt(name.Index) == text.ZoneAt(name.Index + name.Length - 1))
            {
                yield return new Draft(new Span(name.Index, name.Index + name.Length), EntityType.Event, null, MentionSource.Pattern, "event.held", true);
            }
        }
    }

    [GeneratedRegex("(?<=^|[，,。；！？：\\n]|[0-9]日)(?:近日|日前|今日|昨日|今天|昨天)?(?!本次|此次|该|这|一场|多场|首场|各|其|他|她|为|在|由|据|经|会|当|和|与|以|从|对)(?<name>(?:[\\u4E00-\\u9FFFa-z0-9·]|“[^”\\n]{2,20}”){4,34}?(?:签约活动|启动活动|发布活动|推介活动|颁奖活动|系列活动|宣传活动|对接活动|交流活动|签约仪式|启动仪式|揭牌仪式|颁奖仪式|开幕式|闭幕式|启动会|推进会|发布会|交流会|对接会|研讨会|签约会|高级别会议|专题会议|工作会议))(?=(?:于|在|近日在|日前在|今日在|今天在|正式在|成功在|将在|将于|于近日|顺利|成功|今日|昨日|隆重|同期|同步)[^，。；！？\\n]{0,24}?(?:举行|召开|举办|开幕|启幕|启动|落幕))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Held();
}
