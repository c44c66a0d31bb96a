using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>
/// Finds triggers in a sentence's shape and leaves out those of other filings: sites, ICP numbers, funds, projects,
/// contracts, patents, devices.
/// </summary>
public static partial class FilingTriggers
{
    /// <summary>The triggers of a sentence, in order, overlapping ones once.</summary>
    public static List<FilingTrigger> Find(SentenceView sentence)
    {
        var folded = sentence.AllWords;
        var found = new List<FilingTrigger>();
        if (folded.Contains("备案", StringComparison.Ordinal))
        {
            Add(Passed(), FilingEventKind.Passed);
            Add(Applied(), FilingEventKind.Applied);
        }

        if (folded.Contains("备案", StringComparison.Ordinal) || (folded.Contains("模型", StringComparison.Ordinal) && folded.Contains("获批", StringComparison.Ordinal)))
        {
            Add(Listed(), FilingEventKind.Passed);
        }

        if (folded.Contains("批", StringComparison.Ordinal) || folded.Contains("过审", StringComparison.Ordinal))
        {
            Add(Approved(), FilingEventKind.Passed);
        }

        if (folded.Contains("备案", StringComparison.Ordinal) || folded.Contains("生成式", StringComparison.Ordinal) || (folded.Contains("准生证", StringComparison.Ordinal) && folded.Contains("模型", StringComparison.Ordinal)))
        {
            Add(Licence(), FilingEventKind.Passed);
        }

        if (folded.Contains("开放", StringComparison.Ordinal))
        {
            Add(Opened(), FilingEventKind.Opened);
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;

        void Add(Regex regex, FilingEventKind kind)
        {
            foreach (Match match in regex.Matches(sentence.Shape))
            {
                var clause = ClauseAt(sentence.Shape, match.Index, match.Index + match.Length);
                var taken = found.Any(t => t.Start < match.Index + match.Length && match.Index < t.End);
                if (!taken && !IsOther(sentence, clause, kind))
                {
                    found.Add(new FilingTrigger(kind, match.Index, match.Index + match.Length, clause));
                }
            }
        }
    }

    /// <summary>The clause around a stretch of the shape, marks left out.</summary>
    public static (int Start, int End) ClauseAt(string shape, int start, int end)
    {
        var clause = ClauseReader.Around(shape, new Span(0, shape.Length), new Span(start, end));
        return (clause.Start, clause.End);
    }

    private static bool IsOther(SentenceView sentence, (int Start, int End) clause, FilingEventKind kind) =>
        kind != FilingEventKind.Opened && Other().IsMatch(sentence.Words(clause.Start, clause.End));

    [GeneratedRegex("(?:通过|完成|获得|拿到|取得|获)(?:了)?[^，。；！？：\\n\uE105\uE106]{0,36}?备案(?:批准|审批|登记|审核)?|(?:成功|顺利)备案(?=[，。；、]|$)|备案(?:已|均|也)?(?:获批|通过|获得通过|完成)|已备案|(?:仍|尚|还)?未通过(?=[。，；]|$)|过关(?=[。，；]|$)|(?:通过|申请并通过)[^，。；\\n]{0,4}[\uE105\uE106]的?备案")]
    private static partial Regex Passed();

    [GeneratedRegex("(?:正在|已|拟|计划|准备)?(?:申请|提交|申报|递交|办理|启动)(?:了)?[^，。；！？：\\n]{0,24}?备案(?:材料|申请|手续)?|等待[^，。；\\n]{0,10}备案")]
    private static partial Regex Applied();

    [GeneratedRegex("(?:入选|跻身|进入|登上)(?:了)?[^，。；\\n\uE105\uE106]{0,16}备案的?名单(?=[，。；]|$)|赫然在列|在列(?=[。，；]|$)|榜上有名|位列[^，。；\\n]{0,20}名单|在[^，。；\\n\uE105\uE106]{0,24}备案的?名单(?:上|中|里|之列)(?=[。，；]|$)|备案的?名单(?:中|里)?(?:不)?(?:包括|包含|有|为)")]
    private static partial Regex Listed();

    [GeneratedRegex("获批上线|获准上线|获批准上线|首批获批|获批(?=[，。；、]|$)|过审|批准(?=[^，。；\\n]{0,12}[\uE105\uE106][^，。；\\n]{0,8}上线)")]
    private static partial Regex Approved();

    [GeneratedRegex("(?:拿到|获得|取得|拿下|获|拥有)(?:了)?[^，。；\\n\uE105\uE106]{0,24}?[“]?(?:牌照|入场券|通行证|准生证)")]
    private static partial Regex Licence();

    [GeneratedRegex("(?:向|对|面向)(?:全)?(?:体)?(?:广大|国内|全国)?(?:社会|公众|大众|用户|市场(?=[^，。；]{0,4}开放(?:使用|服务|注册))|所有人|全民|普通用户|个人用户)[^，。；\\n]{0,8}?(?:全面)?开放(?:注册|服务|使用)?|(?:全面|正式|今起|即日起|率先|\uE1F1起?)开放(?!接口|平台|源|api)")]
    private static partial Regex Opened();

    [GeneratedRegex("icp|公网安备|网安备|公安备|网站备案|域名|私募|基金|项目|合同|商标|专利|住建|发改委备案|上市|器械|药|app须|应用商店备案|备案制度|备案手续|管理人备案")]
    private static partial Regex Other();
}
