using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>Reads batch, regime and modality from the words around a trigger.</summary>
public static partial class FilingWords
{
    /// <summary>首批, 第二批 …; 第一批 is 首批; <c>null</c> when no batch is named.</summary>
    public static string? Batch(string words)
    {
        var match = BatchName().Match(words);
        return !match.Success ? null : match.Value is "第一批" or "首批" or "第1批" ? "首批" : match.Value;
    }

    /// <summary>生成式, 深度合成算法, 算法推荐; <c>null</c> when the words do not say.</summary>
    public static string? Regime(string words) =>
        words.Contains("深度合成", StringComparison.Ordinal) ? "深度合成算法"
        : words.Contains("算法推荐", StringComparison.Ordinal) ? "算法推荐"
        : Generative().IsMatch(words) ? "生成式" : null;

    /// <summary>How sure the words are, or <c>null</c> when they state nothing: questions, conditions, wishes, duties, withdrawals.</summary>
    /// <param name="kind">What the trigger speaks of.</param>
    /// <param name="clause">The clause up to the trigger's end.</param>
    /// <param name="before">The sentence up to the clause.</param>
    /// <param name="trigger">The trigger's own words.</param>
    public static Modality? ModalityOf(FilingEventKind kind, string clause, string before, string trigger)
    {
        if (Nothing().IsMatch(clause) || Nothing().IsMatch(LastClause(before)) || Withdrawn().IsMatch(clause))
        {
            return null;
        }

        if (Denied().IsMatch(clause) || trigger.Contains("不包括", StringComparison.Ordinal))
        {
            return Modality.Denied;
        }

        if (Rumoured().IsMatch(before) || Rumoured().IsMatch(clause))
        {
            return Modality.Rumoured;
        }

        if (Predicted().IsMatch(LastClause(before)) || Predicted().IsMatch(clause))
        {
            return Modality.Predicted;
        }

        return kind == FilingEventKind.Applied || Planned().IsMatch(clause) ? Modality.Planned : Modality.Asserted;
    }

    private static string LastClause(string before)
    {
        var text = before.TrimEnd('，', ',', ' ');
        var mark = text.LastIndexOfAny(['，', '。', '；', ',', ';']);
        return mark < 0 ? text : text[(mark + 1)..];
    }

    [GeneratedRegex("首批|第[一二三四五六七八九十0-9]{1,3}批")]
    private static partial Regex BatchName();

    [GeneratedRegex("生成式|大模型备案|暂行办法")]
    private static partial Regex Generative();

    [GeneratedRegex("是否|能否|会不会|若|如果|一旦|假如|只有|才能|希望|期待|盼|应当|应该|必须|须|需要|方可|哪些|吗|几家|之后才")]
    private static partial Regex Nothing();

    [GeneratedRegex("撤回|注销|撤销|取消|驳回")]
    private static partial Regex Withdrawn();

    [GeneratedRegex("尚未|未能|未曾|没有|没能|还没|并未|并非|未获|否认|未通过|未完成|未取得|仍未")]
    private static partial Regex Denied();

    [GeneratedRegex("据传|网传|传闻称|有消息称|消息称|有传言|传出|爆料|坊间")]
    private static partial Regex Rumoured();

    [GeneratedRegex("预计|有望|预期|或可|或将|可望")]
    private static partial Regex Predicted();

    [GeneratedRegex("(?<![即迎])将(?!来)|即将|(?<!模)拟(?!合|人)|计划|打算|准备|正在申请|届时|待")]
    private static partial Regex Planned();
}
