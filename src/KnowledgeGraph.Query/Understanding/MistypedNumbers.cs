using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Puts right what an input method writes beside numbers: 2023念, 8越31日, 1000逸参数, 地二批, 首皮.</summary>
internal static partial class MistypedNumbers
{
    /// <summary>The folded text, of the same length.</summary>
    public static string Correct(string text, ICollection<Correction> corrections)
    {
        foreach (var (pattern, meant) in new[] { (Year(), "年"), (Month(), "月"), (Hundred(), "亿"), (Ordinal(), "第"), (First(), "首"), (Batch(), "批") })
        {
            text = pattern.Replace(text, m =>
            {
                corrections.Add(new Correction(m.Value, meant));
                return meant;
            });
        }

        return text;
    }

    [GeneratedRegex("(?<=(?<![a-z0-9.-])20[0-9]{2})[念粘拈碾捻黏]")]
    private static partial Regex Year();

    [GeneratedRegex("(?<=20[0-9]{2}年[0-9]{1,2})[越约阅岳跃粤悦]|(?<=(?<![0-9.])[0-9]{1,2})[越约阅岳跃粤悦](?=[0-3]?[0-9][日号])")]
    private static partial Regex Month();

    [GeneratedRegex("(?<=[0-9]{2}|[千百十万])[逸议易忆意异义译抑疫益役艺亦夷](?=参数|元|美元|以上|以下|的|个)")]
    private static partial Regex Hundred();

    [GeneratedRegex("[地弟递帝](?=[一二三四五六七八九十]{1,2}批)")]
    private static partial Regex Ordinal();

    [GeneratedRegex("[收手守授瘦](?=批(备案|通过|获|大模型|里|中|的|名单|过))")]
    private static partial Regex First();

    [GeneratedRegex("(?<=首|第[一二三四五六七八九十]{1,2})[披皮劈坯匹](?=备案|通过|获|大模型|里|中|的|名单|过|深度|生成式)")]
    private static partial Regex Batch();
}
