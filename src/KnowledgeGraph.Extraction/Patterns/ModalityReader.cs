using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>How sure the article is of what a match says, read from the words around its trigger.</summary>
public static partial class ModalityReader
{
    private const int Reach = 14;

    /// <summary>The modality, or <c>null</c> when the words state nothing: a question, a condition.</summary>
    public static Modality? Read(SentenceView sentence, Match match)
    {
        var trigger = match.Groups["v"];
        var end = trigger.Success ? trigger.Index : match.Index + match.Length;
        var start = Math.Max(0, Math.Min(match.Index, end) - 2);
        var before = ClauseBefore(sentence.Shape, Math.Max(start, end - Reach - match.Length), end);
        if (Conditional().IsMatch(before))
        {
            return null;
        }

        if (Denied().IsMatch(before))
        {
            return Modality.Denied;
        }

        if (Rumoured().IsMatch(sentence.Shape))
        {
            return Modality.Rumoured;
        }

        if (Predicted().IsMatch(before))
        {
            return Modality.Predicted;
        }

        return Planned().IsMatch(before) ? Modality.Planned : Modality.Asserted;
    }

    private static string ClauseBefore(string shape, int start, int end)
    {
        var text = shape[start..end];
        var mark = text.LastIndexOfAny(['，', '。', '；', '：', ',', ';']);
        return mark < 0 ? text : text[(mark + 1)..];
    }

    [GeneratedRegex("若|如果|假如|一旦|是否|能否|能不能")]
    private static partial Regex Conditional();

    [GeneratedRegex("尚未|未能|未曾|没有|没能|并未|并非|不会|不是|未获|否认|拒绝|未(?!来)|从未")]
    private static partial Regex Denied();

    [GeneratedRegex("据传|传闻|(?<!发布)消息称|有消息称|爆料|传出|疑似|据知情人士|知情人士(?:透露|称|处)|或将")]
    private static partial Regex Rumoured();

    [GeneratedRegex("预计|有望|预测|预期|或于|可能")]
    private static partial Regex Predicted();

    [GeneratedRegex("(?<![即迎])将(?!来)|即将|拟|计划|打算|准备|筹备|规划|正在申请|申请")]
    private static partial Regex Planned();
}
