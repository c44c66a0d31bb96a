using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>What is glued before the first sentence. All patterns start where they are asked to.</summary>
internal static partial class HeadPatterns
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Space and marks between the parts of a head.</summary>
    [GeneratedRegex(@"\G([\s*　|｜]|</?[a-z]+>)+", Exact)]
    public static partial Regex Gap();

    /// <summary>A date before the text: 2023-08-17 07:58:55，正文：</summary>
    [GeneratedRegex(@"\G\s*((来源|出处)\s?[:：]\s?\S{2,20}\s+)?(?<date>20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?([ t]\d{1,2}:\d{2}(:\d{2})?)?\s*[，,]?\s*(正文|内容)\s*[:：]\s*", Exact)]
    public static partial Regex Prefix();

    /// <summary>原标题：… up to the author.</summary>
    [GeneratedRegex(@"\G原标题\s*[:：]\s*(?<title>[^\n]{4,80}?)(?=(文|作者|记者|来源|编辑)\s?[/／|｜丨:：])", Exact)]
    public static partial Regex OriginalTitle();

    /// <summary>A role and, right after it, a name.</summary>
    [GeneratedRegex(@"\G[（(]?(([\u4e00-\u9fa5a-z0-9]{0,8}(《[^》]{1,12}》)?[\s*]*)?(本报|本刊|本网|每经|见习|实习|特约)?(记者|编辑|作者|通讯员|撰文|撰稿)|文)(\s?[:：|｜丨/／]\s?|\s)", Exact)]
    public static partial Regex Role();

    /// <summary>From where it was reported, after the name.</summary>
    [GeneratedRegex(@"\G\s+[\u4e00-\u9fa5]{2,6}(报道|电|讯)[）)]?|\G[）)]", Exact)]
    public static partial Regex Reported();

    /// <summary>Outlet, day and 讯, 电 or 消息.</summary>
    [GeneratedRegex(@"\G[（(]?(?<outlet>《[^》]{2,12}》|[\u4e00-\u9fa5a-z0-9]{2,12}?)\s?((?<date>(\d{1,2}\s?月\s?)?\d{1,2}\s?日)\s?(晚间?|上午|下午|凌晨)?)?(快讯|讯|电|消息)(?=[\s，,：:（(*<]|$)", Exact)]
    public static partial Regex Dateline();

    /// <summary>The reporter in brackets after the dateline.</summary>
    [GeneratedRegex(@"\G([\s*]|</?[a-z]+>)*[（(](?<who>[^）()（]{2,24})[）)]", Exact)]
    public static partial Regex Bracket();

    /// <summary>The day right after a head.</summary>
    [GeneratedRegex(@"\G(?<date>(\d{1,2}\s?月\s?)?\d{1,2}\s?日)(晚间?|上午|下午|凌晨)?(?<said>消息|讯|电)?", Exact)]
    public static partial Regex Day();

    /// <summary>An outlet or programme in brackets.</summary>
    [GeneratedRegex(@"\G[（(【]([\u4e00-\u9fa5a-z0-9]{2,12}(《[^》]{2,12}》|网|报|社|新闻|财经|电视台|客户端)|[^）)】]{0,12}记者[^）)】]{2,16})[）)】]", Exact)]
    public static partial Regex Outlet();

    /// <summary>Whether a name is an outlet's.</summary>
    [GeneratedRegex(@"(网|社|报|新闻|科技|财经|之家|央视|周刊|时报|在线|卫视|电视台|官微|公号|公众号|杂志|传媒|资讯|快讯|晚点|36氪|钛媒体|量子位|机器之心)》?$", Exact)]
    public static partial Regex IsOutlet();
}
