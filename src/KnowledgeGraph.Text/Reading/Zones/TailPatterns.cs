using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>What is glued between and after sentences.</summary>
internal static partial class TailPatterns
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Calls and statements at the end of a block.</summary>
    [GeneratedRegex(@"举报[/／]?反馈|返回搜狐[，,]?\s?查看更多|责任编辑\s?[:：]\s*$|分享让更多人看到|[（(]\s?完\s?[）)]\s*$|[.…]*[\[【](详情|更多)[\]】]\s*$|(广告|免责|版权)声明\s?[:：][^\n]{4,300}$|(本文(属于|为|系)原创|如若转载|如需转载|未经授权|转载请注明(来源|出处)\s?[:：])[\s\S]{0,400}$", Exact)]
    public static partial Regex Furniture();

    /// <summary>Editors and reporters in brackets or after a colon.</summary>
    [GeneratedRegex(@"[（(]\s?(本报|本刊|新华社|每经|见习|实习|本文)?(记者|编辑|责编|责任编辑|校对|作者|来源|实习生|通讯员|审核|编译|文)[\s:：/／|｜丨](?!系|为)[^（）()]{1,60}[）)]|(责任编辑|责编|编辑|校对|审核|监制|值班编辑)\s?[:：]\s?(?<name>[\u4e00-\u9fa5]{2,3})", Exact)]
    public static partial Regex Credit();

    /// <summary>The publisher asks to be named.</summary>
    [GeneratedRegex(@"转载请注明(来源|出处)?\s?[\u4e00-\u9fa5]{2,10}?(?=转载请注明|责任编辑|责编|编辑|举报|校对|\s*$)", Exact)]
    public static partial Regex Publisher();

    /// <summary>The photographer after a caption.</summary>
    [GeneratedRegex(@"(?<=[。！？”）)\s])\s?[\u4e00-\u9fa5]{0,6}?(记者|通讯员)\s?[\u4e00-\u9fa5]{2,4}\s?摄", Exact)]
    public static partial Regex Photographer();

    /// <summary>A caption that says so.</summary>
    [GeneratedRegex(@"(?<=[。！？”）)]|^)\s?图为[^。！？\n]{1,60}[。]?(\s?[^\s。，]{0,10}(供图|摄|制图))?", Exact)]
    public static partial Regex Caption();

    /// <summary>A note under a picture at the end of a block.</summary>
    [GeneratedRegex(@"(?<=[。！？”])\s?注\s?[:：][^。！？\n]{2,40}$", Exact)]
    public static partial Regex Note();

    /// <summary>The outlet's name after the last sentence.</summary>
    [GeneratedRegex(@"(?<=[。！？”])\s?(?<outlet>[\u4e00-\u9fa5]{0,8}(新闻|日报|晚报|时报|周刊|财经网?|在线|之家|新华社|中新社|网|杂志))\s*$", Exact)]
    public static partial Regex Outlet();

    /// <summary>A person with office and a colon, as television subtitles have it.</summary>
    [GeneratedRegex(@"(?<=^|[。！？”）])(?<label>[^。！？，：:“”\n]{3,40}[ 　][\u4e00-\u9fa5]{2,4})[:：]", Exact)]
    public static partial Regex Speaker();
}
