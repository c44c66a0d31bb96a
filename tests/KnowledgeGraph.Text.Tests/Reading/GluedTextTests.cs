namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class GluedTextTests
{
    [Fact]
    public void Reporters_before_the_first_sentence_are_a_byline_and_its_day_is_not() => Assert.Equal(
        [
            "Byline 2023-05-16 07:12:05，正文：",
            "Byline 每经记者：柳青",
            "Byline 每经编辑：白桦林",
            "Body 8月9日，某运营商公布了上半年的业绩。",
            "Credit 每日经济新闻",
        ],
        Page.Zones("2023-05-16 07:12:05，正文：每经记者：柳青    每经编辑：白桦林8月9日，某运营商公布了上半年的业绩。每日经济新闻"));

    [Theory]
    [InlineData("本报记者 柳青 南京报道11月29日，某协会发布了白皮书，共有三十家企业参编。", "本报记者 柳青 南京报道")]
    [InlineData("某某新闻记者 柳青云7月26日，某公司推出了教育模型，已有三所学校试用。", "某某新闻记者 柳青云")]
    [InlineData("中新网8月12日电 (记者 柳青)行业的未来是开放还是封闭，专家们看法不一。", "中新网8月12日电 (记者 柳青)")]
    [InlineData("**北湖科技讯** （柳青）1月29日，某公司发布了超千亿参数的模型。", "北湖科技讯** （柳青）")]
    [InlineData("北湖财经2月14日讯（编辑柳青）板块今天继续上涨，三家公司股价创新高。", "北湖财经2月14日讯（编辑柳青）")]
    [InlineData("北湖网消息（新闻联播）：各地抢抓机遇，加大了研发的力度。", "北湖网消息（新闻联播）：")]
    [InlineData("（北湖电视台《早间财经》）近日，首批通过备案的产品陆续上线。", "（北湖电视台《早间财经》）")]
    [InlineData("《北湖日报》4日讯，记者从知情人士处获悉，某公司正在进行新一轮融资。", "《北湖日报》")]
    [InlineData("IT之家 7 月 27 日消息，某集团与某市签署了协议，将落地三个中心。", "IT之家")]
    public void The_head_of_a_report_is_a_byline(string text, string byline)
    {
        var zones = Page.Zones(text);
        Assert.Equal("Byline " + byline, zones[0]);
        Assert.StartsWith("Body ", zones[1], StringComparison.Ordinal);
        Assert.Equal(2, zones.Length);
    }

    [Theory]
    [InlineData("据悉，某公司将在年内发布新的模型，参数规模尚未公布。")]
    [InlineData("市场消息称，某公司将在年内发布新的模型，参数规模尚未公布。")]
    [InlineData("8月30日消息，某公司将在年内发布新的模型，参数规模尚未公布。")]
    [InlineData("首席执行官柳青表示，公司将在年内发布新的模型。")]
    public void An_ordinary_first_sentence_is_not(string text) => Assert.Equal(["Body " + text], Page.Zones(text));

    [Fact]
    public void An_original_title_and_a_glued_author_are_found_by_what_the_text_repeats() => Assert.Equal(
        [
            "Furniture 原标题：",
            "Title 柳青：模型日耗百万，谁来买单？",
            "Byline 文/柳青",
            "Body 印度的一家媒体近日称，该公司可能在明年破产。",
            "Furniture 返回搜狐，查看更多",
            "Furniture 责任编辑：",
        ],
        Page.Zones("原标题：柳青：模型日耗百万，谁来买单？文/柳青印度的一家媒体近日称，该公司可能在明年破产。返回搜狐，查看更多责任编辑："));

    [Fact]
    public void A_heading_that_stands_twice_is_a_heading_once() => Assert.Equal(
        [
            "Body 模型为经济带来了新的机遇。",
            "Heading 呈现快速增长的态势",
            "Furniture 呈现快速增长的态势",
            "Body 来自某公司的消息显示，模型已经服务五十个产品。",
        ],
        Page.Zones("模型为经济带来了新的机遇。呈现快速增长的态势呈现快速增长的态势来自某公司的消息显示，模型已经服务五十个产品。"));

    [Fact]
    public void A_subtitle_repeated_after_the_speech_is_a_caption_and_the_narration_is_not_his() => Assert.Equal(
        [
            "Body 某模型企业首席执行官 柳青：我们会在几个月内升级一次。",
            "Caption 某模型企业首席执行官 柳青：",
            "Body 据统计，国内有九家企业先后通过备案。",
        ],
        Page.Zones("某模型企业首席执行官 柳青：我们会在几个月内升级一次。某模型企业首席执行官 柳青：据统计，国内有九家企业先后通过备案。"));

    [Fact]
    public void A_photograph_leaves_its_caption_and_its_photographer() => Assert.Equal(
        [
            "Body 该模型已经发布。",
            "Caption 近日在某市举行的博览会上，参观者在体验一款模型。",
            "Credit 新华社记者 柳青 摄",
            "Body 专家认为价值在于应用。",
            "Credit （记者 白桦林 深圳报道）",
            "Credit 责编：何木",
            "Furniture 举报/反馈",
        ],
        Page.Zones("该模型已经发布。近日在某市举行的博览会上，参观者在体验一款模型。新华社记者 柳青 摄专家认为价值在于应用。（记者 白桦林 深圳报道）责编：何木举报/反馈"));

    [Fact]
    public void Statements_about_rights_end_the_text() => Assert.Equal(
        [
            "Body 双方将共建三个中心。",
            "Furniture 本文为原创内容，如需转载，请注明来源：某集团与某市合作https://news.example.org/1.html",
        ],
        Page.Zones("双方将共建三个中心。本文为原创内容，如需转载，请注明来源：某集团与某市合作https://news.example.org/1.html"));
}
