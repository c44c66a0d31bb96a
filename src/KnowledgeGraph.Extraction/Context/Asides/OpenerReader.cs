using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>
/// Words that open a sentence and say nothing of what it states: the number of a list's line, 据悉, 值得一提的是, 作为业内领先的企业. What
/// casts doubt (据传) or says when is none.
/// </summary>
internal static partial class OpenerReader
{
    /// <summary>Where the sentence that begins at a place really begins.</summary>
    public static int EndAt(string text, int start) => Openers().Match(text, start) is { Success: true } match ? start + match.Length : start;

    private const string Number = "[•·●■◆▪▶►▲★☆①-⑳][ \u3000]*|[（(][一二三四五六七八九十0-9]{1,3}[）)][ \u3000]*|[0-9]{1,2}[.．、)）](?![0-9])[ \u3000]*|[一二三四五六七八九十]{1,2}、[ \u3000]*|【[^】\\n]{2,12}】[ \u3000]*";
    private const string Counted = "第[一二三四五六七八九]|首先|其次|再次|最后|快讯|早讯|最新消息|消息|重磅|独家|突发";
    private const string Told = "据悉|据了解|据介绍|据记者了解|据[^，。：；\\n]{2,10}?报道|(?:本报|本刊|本网)?记者[^，。：；\\n]{0,14}?(?:获悉|了解到|注意到)|(?:公开|相关|公司)?(?:资料|信息)显示|(?:天眼查|企查查)(?:[aA][pP][pP])?(?:信息|数据|资料)?显示|工商信息显示|众所周知|可以看到";
    private const string Linking = "(?:值得|需要|应当|尤其值得)(?:一提|注意|关注|强调|指出|说明|期待)的是|与此同时|同时|此外|另外|除此之外|不仅如此|(?:更|更为|尤为)?重要的是|事实上|实际上|具体(?:来看|来说|而言)|(?:总体|整体|总的)(?:来看|来说)|简单来说|换言之|也就是说|不过|然而|但是|而且|因此|所以";
    private const string When = "近日|日前|近期|目前|如今|当前|眼下|现在|不久前";
    private const string Standing = "作为[^，,。：；\\n]{2,30}?(?:企业|公司|机构|厂商|独角兽|巨头|平台|先行者|领军者|引领者|领头羊|代表|之一|玩家|品牌|高校|院校|银行)";
    private const string Scene = "(?![^，,。：；\\n]{0,24}?(?:假设|假如|假定|若|如果|传闻|传言|谣言|可能|未经))(?:在[^，,。：；\\n]{2,24}?(?:背景|情况|条件|形势|趋势|浪潮|推动|驱动|加持|助推|带动|影响|环境|大势|前提)之?下|随着[^，,。：；\\n]{3,30}?|(?:尽管|虽然)[^，,。：；\\n]{2,24}?|在(?:业内|行业内|国内|海外)|在[^，,。：；\\n]{2,10}?(?:领域|赛道|方面|市场))";

    [GeneratedRegex("\\G[ \u3000]*(?:" + Number + "|(?:" + Counted + "|" + Told + "|" + Linking + "|" + When + "|" + Standing + "|" + Scene + ")[，,：:][ \u3000]*){0,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Openers();
}
