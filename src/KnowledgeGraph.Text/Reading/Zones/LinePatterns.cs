using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>What short lines of a page look like, on plain simplified lower-case words. Add a cue here when a new site needs one.</summary>
internal static partial class LinePatterns
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether a line tells of the article: its author, outlet, editor or date.</summary>
    public static bool IsAboutArticle(string plain) => IsCredits(plain) || DateLine().IsMatch(plain);

    /// <summary>Whether a line names who wrote, edited, drew or published.</summary>
    public static bool IsCredits(string plain) => plain.Length <= 80 && !plain.Contains('。', StringComparison.Ordinal) && (plain.Length <= 24 || !plain.Contains('，', StringComparison.Ordinal))
        && (Author().IsMatch(plain) || Credit().IsMatch(plain) || OutletAndName().IsMatch(plain));

    /// <summary>A line that is only an address, perhaps labelled.</summary>
    [GeneratedRegex(@"^((来源|链接|原文链接|原文|网址|url|source|link)\s*[:：]\s*)?(\[\d+\]\s*)?(?<url>https?://\S+)$", Exact)]
    public static partial Regex Address();

    /// <summary>A line that is only a link, or asks to follow one.</summary>
    [GeneratedRegex(@"^(\[[^\[\]]{0,120}\]\(\S*\)|\[?(查看原文|阅读原文|原文链接|点击查看.{0,20}|跳转到.{0,20})\]?)$", Exact)]
    public static partial Regex LinkOnly();

    /// <summary>A link to the page itself, with the outlet's names after it.</summary>
    [GeneratedRegex(@"^\[[\w.]+\]\(https?://\S*\)(?<outlet>\S{2,20}( \S{2,20})?)$", Exact)]
    public static partial Regex LinkAndOutlet();

    /// <summary>Rules and tickers.</summary>
    [GeneratedRegex(@"^([-—_=~·•.\s]{3,}|\|?\s*\d{1,2}:\d{2}\s*\|.*|\|?[\s:|-]+\|?)$", Exact)]
    public static partial Regex RuleOrTicker();

    /// <summary>Licence and record numbers of a site.</summary>
    [GeneratedRegex(@"[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新蒙]\s?(icp|公网)\S{0,8}\s?(备|证|安备)\s?\S{0,4}\s?\d|公网\S{0,6}安备\s?\d|备案号[:：]|(许可证|经营许可)\S{0,6}\s?[:：]?\s?[a-z]?\d|icp证?[:：]?\s?\d", Exact)]
    public static partial Regex Licence();

    /// <summary>Contacts.</summary>
    [GeneratedRegex(@"(电话|传真|邮箱|电子邮件|e-?mail|热线|邮编|客服|联系我们|联系方式)\s?[:：]\s?[\d+a-z(（]|[a-z0-9._ ]{2,40}@[a-z0-9-]+\.[a-z]+", Exact)]
    public static partial Regex Contact();

    /// <summary>Calls to scan, follow, share and like.</summary>
    [GeneratedRegex(@"^[“（(*\[]*(扫一扫|扫码|扫描二维码|长按|微信扫|关注我们|加关注|分享让更多人|分享到|举报[/／]?反馈|返回搜狐|返回首页|查看更多|展开全文|一键三连|责任编辑[:：]?$|上一篇|下一篇|热门(评论|文章)|用户评论|(图片)?加载中)|加关注$|即可下载$|[\[【](详情|更多)[\]】]$|日日相见", Exact)]
    public static partial Regex Call();

    /// <summary>Statements about rights, risk and names.</summary>
    [GeneratedRegex(@"^[“（(*\[]*((广告|免责|特别|版权)声明|风险提示|本文(为|系|属于)\S{0,20}(原创|授权|首发|转载)|未经\S{0,6}授权|如需转载|如若转载|转载请|以上内容仅|作者系|作者为|文中\S{1,6}(为|均为|系)化名)|观点仅(代表|为)|不构成(任何)?投资建议|(本网|本站|本报|本刊|本文|以上|上述|所载)\S{0,24}仅供参考|据此(操作|入市|投资)\S{0,4}风险", Exact)]
    public static partial Regex Notice();

    /// <summary>The mark at the end of the text.</summary>
    [GeneratedRegex(@"^[-—~\s*（(【\[]*(完|全文完|正文完|end|the end)[）)】\]\-—~\s*]*$", Exact)]
    public static partial Regex EndMark();

    /// <summary>What stands over a list of other articles or of references.</summary>
    [GeneratedRegex(@"^[【\[（(]?((相关|推荐|延伸|扩展|拓展|更多|热门|精彩|往期|编辑)(阅读|推荐|新闻|文章|链接|报道|资讯|内容)|猜你喜欢|参考(链接|资料|材料|文献|来源|文章)|资料来源|其他文章|大家都在看)[】\]）)]?\s*[:：]?$", Exact)]
    public static partial Regex Related();

    /// <summary>Copyright with the publisher, up to the end of the publisher's name.</summary>
    [GeneratedRegex(@"^\s*((copyright|©)[\s©\d()c–-]*[\u4e00-\u9fa5]{2,20}|(copyright|©|版权)[^|\n]{0,60}?(版权所有|all rights reserved|所有\s?(?!备案|未经|京|copyright)[^\s\d|]{0,20}))", Exact)]
    public static partial Regex Copyright();

    /// <summary>Written by a machine about the article.</summary>
    [GeneratedRegex(@"^[【\[]?(关键词|关键字|标签|tags|keywords|ai摘要|ai总结|ai导读|智能摘要|内容由ai生成|摘要由)[】\]]?\s*[:：]", Exact)]
    public static partial Regex Derived();

    /// <summary>Begins as a text about an article, not as an article.</summary>
    [GeneratedRegex(@"\A\s*(这篇|本篇|该篇|该|本)?文章?(主要)?(介绍|讲述|报道|讨论|指出|提到|概述|总结|分析|中的|围绕)", Exact)]
    public static partial Regex AboutAnArticle();

    /// <summary>Who wrote it.</summary>
    [GeneratedRegex(@"^[（(【\[■●◎]?\s?((\S{0,10}?\s?(作者|记者|撰文|撰稿|采写|执笔|编译|口述)|文字?|图文|by)\s?[|｜丨:：/／]\s?\S.{0,40}|\S{0,8}(本报|本刊|本网|特约|见习|实习|首席|新闻)?记者\s\S{2,4}(\s\S{2,8}){0,3})[）)】\]]?$|^[【（(]\s?(本报|本刊)?记者\S{2,12}(报道|报导)[】）)]\s?\S{0,14}$", Exact)]
    public static partial Regex Author();

    /// <summary>An outlet with a name, a square with a name, a sender, an account, or a date.</summary>
    [GeneratedRegex(@"^([■●◎]\s?[\u4e00-\u9fa5]{2,4}|[\u4e00-\u9fa5a-z0-9]{2,10}(新闻|日报|晚报|时报|科技|财经|网|社|周刊|在线|之家)\s?(《[^》]{1,12}》)?\s?(作者|记者)?\s?[\u4e00-\u9fa5]{2,3}|\S{2,8}\s发自\s.{2,16}|\S{2,12}\s?[|｜丨]\s?公众号\s?\S{0,20}|\S{2,8}\s发自\s.{2,16}\s\S{2,12}\s?[|｜丨]\s?公众号\s?\S{0,20})$", Exact)]
    public static partial Regex OutletAndName();

    /// <summary>A date alone, perhaps with the time and the source.</summary>
    [GeneratedRegex(@"^[（(【]?((发布|更新)(时间|日期|于)\s?[:：]?\s?|时间\s?[:：]\s?|日期\s?[:：]\s?)?(?<date>20\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?)(\s?[t ]?\s?\d{1,2}:\d{2}(:\d{2})?)?(\s?来源\s?[:：]?\s?\S{1,20})?(\s\S{1,12}){0,2}[）)】]?$", Exact)]
    public static partial Regex DateLine();

    /// <summary>A date somewhere in a line about the author.</summary>
    [GeneratedRegex(@"20\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?", Exact)]
    public static partial Regex DateInLine();

    /// <summary>Who edited, drew, published or supplied it.</summary>
    [GeneratedRegex(@"^[（(【\[*_]*(编辑|责编|责任编辑|值班编辑|主编|总编辑?|校对|审核|审校|终审|监制|策划|统筹|排版|出品|出品人|运营|设计|视觉|制图|图表|摄影|摄像|剪辑|图片来源|封面来源|题图来源?|头图来源?|图源|图片|配图|封图|来源|文章来源|本文来源|稿源|通讯员|实习生|翻译|本期编辑|每经编辑)\s?[|｜丨:：/／]\s?\S.{0,60}$", Exact)]
    public static partial Regex Credit();

    /// <summary>A line under or about a picture.</summary>
    [GeneratedRegex(@"^[（(_*【]*(图为|图中|图注|图说|图\s?\d{0,2}\s?[:：/]|图表\s?\d{0,2}\s?[:：]|资料图片?|图源|图片来源|视频截图|截图|[^\s，。]{0,12}示意图)", Exact)]
    public static partial Regex Caption();

    /// <summary>The number of a chapter.</summary>
    [GeneratedRegex(@"^(\d{1,2}|[（(]?[一二三四五六七八九十]{1,3}[）)、.]?|part\s?\.?\s?\d{1,2}|第[一二三四五六七八九十]+[章节部分]{1,2})(\s[^。]{0,40})?$|^[一二三四五六七八九十]{1,3}、[^。；]{2,40}$", Exact)]
    public static partial Regex Chapter();
}
