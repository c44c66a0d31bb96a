using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// Tells 将 that stands for 把 from 将 of the future: 并将对话窗口扩展至两倍 says what was done to what, 将于明年扩展至两倍 what is to come. The verb behind is one of
/// change that reaches its end (提高到, 缩短至), and what stands between is a thing.
/// </summary>
internal static partial class Disposals
{
    /// <summary>Whether the word at the place takes an object to a verb of change.</summary>
    public static bool Is(string words, int at) => Disposal().Match(words, at) is { Success: true, Index: var index } && index == at;

    [GeneratedRegex("\\G将(?!会|要|在|于|从|由|以|与|为|对(?!话)|向|把|使|让|有|是|进一步|继续|大幅|逐步|陆续|分别?|全面|再|首次|达|增|升|降|提|扩|缩|延|减|投|建|达|突|超|很快|尽快|快速|迅速|加速|加快|显著|明显|最终|持续|不断|稳步|整体|同步|正式|可能|不|每|未来|年内|小幅|永久|暂时|最多|最快|只|也|都|还|翻)[^，。；：、\\uE000-\\uF8FF]{2,14}?(?:提高|提升|扩展|扩大|扩充|延长|增加|增|降低|降|缩短|缩|减少|减|压缩|拉长|升级|上调|下调|拉高|推高|压)(?:到|至|了)", RegexOptions.CultureInvariant)]
    private static partial Regex Disposal();
}
