using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>Reads batch and regime from the words around a trigger.</summary>
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

    /// <summary>Whether the words speak of a filing that was taken back: 撤回, 注销.</summary>
    public static bool IsWithdrawn(string words) => Withdrawn().IsMatch(words);

    /// <summary>Whether a company was allowed something, and no word says that it was a model: 甲疫苗获批.</summary>
    internal static bool IsAnyApproval(SentenceView sentence, FilingTrigger trigger, Item subject) =>
        subject.Type is not (EntityType.Model or EntityType.Product)
        && sentence.Shape.AsSpan(trigger.Start, trigger.End - trigger.Start).Contains('批')
        && !Filing().IsMatch(sentence.AllWords);

    [GeneratedRegex("备案|模型|算法|生成式|人工智能|ai|网信|首批")]
    private static partial Regex Filing();

    [GeneratedRegex("首批|第[一二三四五六七八九十0-9]{1,3}批")]
    private static partial Regex BatchName();

    [GeneratedRegex("生成式|大模型备案|暂行办法")]
    private static partial Regex Generative();

    [GeneratedRegex("撤回|注销|撤销|取消|驳回")]
    private static partial Regex Withdrawn();
}
