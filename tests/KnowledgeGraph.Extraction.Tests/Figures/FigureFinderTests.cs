using System.Globalization;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Tests.Figures;

public sealed class FigureFinderTests
{
    [Theory]
    [InlineData("平台注册用户超3亿。", "300000000", "人")]
    [InlineData("接口日均调用量突破5亿。", "500000000", "次")]
    [InlineData("服务企业客户6.5万。", "65000", "家")]
    [InlineData("公司刚完成12亿融资。", "12", "亿元")]
    [InlineData("岗位开出年薪百万。", "100", "万元")]
    [InlineData("新模型参数规模为64亿。", "6400000000", "参数")]
    [InlineData("它的上下文窗口达到32K。", "32000", "token")]
    [InlineData("模型在榜单上得分71.5。", "71.5", "分")]
    [InlineData("一共开源了34B的模型。", "34000000000", "参数")]
    [InlineData("已有11家大模型完成备案。", "11", "家")]
    [InlineData("安徽1家也开放了。", "1", "家")]
    [InlineData("会上发布了两款产品。", "2", "款")]
    [InlineData("七部门联合发文。", "7", "个")]
    [InlineData("七部委联合发文。", "7", "个")]
    [InlineData("三大运营商加快布局。", "3", "家")]
    [InlineData("它深化千亿级大模型的建设。", "100000000000", "参数")]
    [InlineData("在万卡国产集群上训练。", "10000", "卡")]
    [InlineData("它支持8K语境长度。", "8000", "token")]
    [InlineData("平台月均下载量增长到3447万。", "34470000", "次")]
    [InlineData("人才超3.5万。", "35000", "人")]
    [InlineData("全网流量突破20亿。", "2000000000", "次")]
    [InlineData("占全国的三分之一。", "33.33", "%")]
    [InlineData("该功能内测近半年。", "6", "月")]
    [InlineData("研发用了四个月的时间。", "4", "月")]
    [InlineData("周期由数年缩短至一个月。", "1", "月")]
    [InlineData("集群达到万卡规模。", "10000", "卡")]
    [InlineData("团队投入五六十人。", "50", "人")]
    [InlineData("支持20多种语言。", "20", "种")]
    [InlineData("中心年用电量1.2亿千瓦时。", "120000000", "千瓦时")]
    [InlineData("一年耗电约1287兆瓦时。", "1287", "兆瓦时")]
    [InlineData("整机功率3000千瓦。", "3000", "千瓦")]
    [InlineData("它支持200万字上下文。", "2000000", "字")]
    [InlineData("数据产量达32.85ZB。", "32.85", "ZB")]
    [InlineData("吞吐量为3000 tokens/s。", "3000", "token/秒")]
    [InlineData("API定价0.018元/千tokens。", "0.018", "元/千token")]
    [InlineData("响应时间为300毫秒。", "300", "毫秒")]
    [InlineData("价格打5折。", "5", "折")]
    [InlineData("园区占地200亩。", "200", "亩")]
    [InlineData("占地120平方公里。", "120", "平方公里")]
    [InlineData("公司回购1.5亿股。", "150000000", "股")]
    [InlineData("占比提高二十三点五个百分点。", "23.5", "个百分点")]
    [InlineData("训练用了1.2-1.5万亿参数的模型。", "1200000000000", "参数")]
    [InlineData("他们净赚800万。", "800", "万元")]
    [InlineData("恒生指数收于16500点。", "16500", "点")]
    [InlineData("日活跃用户超2000万。", "20000000", "人")]
    [InlineData("国内有35所大学开设该课程。", "35", "所")]
    [InlineData("面积826平方毫米。", "826", "平方毫米")]
    [InlineData("每股派息3.2港元。", "3.2", "港元")]
    public void It_is_a_figure(string text, string value, string unit)
    {
        var figure = Assert.Single(Find(text));

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Quantity.Value);
        Assert.Equal(unit, figure.Quantity.Unit);
    }

    [Theory]
    [InlineData("会议谈到三个方面的问题。")]
    [InlineData("研发分为两个阶段。")]
    [InlineData("一家公司推出了一款产品。")]
    [InlineData("这两款模型都已开源。")]
    [InlineData("三款产品均可试用。")]
    [InlineData("四人一起吃饭。")]
    [InlineData("过去一年，行业变化很大。")]
    [InlineData("每天更新一次。")]
    [InlineData("他走进下一个黄金的10年。")]
    [InlineData("产品于2023年8月31日上线。")]
    [InlineData("排名第3，属于前10名。")]
    [InlineData("某公司（SH600000，股价8.1元，市值900亿元）公布年报。")]
    [InlineData("面向2B业务开放接口。")]
    [InlineData("百模大战影响千行百业。")]
    [InlineData("AI 2.0公司成立。")]
    [InlineData("它有13万亿训练数据。")]
    [InlineData("2024企业大会开幕。")]
    [InlineData("上午10点30分开会。")]
    [InlineData("5年增长很快。")]
    [InlineData("推理成本按每百万token计算。")]
    [InlineData("会议提出三点建议。")]
    [InlineData("全年平均每10万人。")]
    [InlineData("上午11点开会。")]
    [InlineData("采用16核处理器和5G网络。")]
    [InlineData("京ICP备05012345号。")]
    [InlineData("大厦15层的角落。")]
    [InlineData("汽车零部件和零件由供应商提供。")]
    public void It_is_no_figure(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Numbers_inside_names_belong_to_the_name()
    {
        const string text = "360集团升级了盘古3.0，并支持58个国家。";

        var figures = Find(text, Named(text, "360集团", EntityType.Company), Named(text, "盘古3.0", EntityType.Model));

        Assert.Equal("58个", Assert.Single(figures).Text[..3]);
    }

    [Fact]
    public void A_name_that_is_only_a_size_is_a_figure_too()
    {
        const string text = "开源模型有6B版本。";

        Assert.Equal(6_000_000_000m, Assert.Single(Find(text, Named(text, "6B", EntityType.Model))).Quantity.Value);
    }

    [Fact]
    public void A_figure_repeated_with_the_same_words_counts_once() =>
        Assert.Single(Find("平台覆盖10多个行业，口碑不错。主持人再次提到，平台覆盖10多个行业。"));

    [Fact]
    public void The_same_value_of_two_things_counts_twice() =>
        Assert.Equal(2, Find("推理成本下降30%。博士占比达30%。").Count);

    [Fact]
    public void The_same_size_of_two_models_counts_twice()
    {
        const string text = "甲模型有1000亿参数，乙模型使用1000亿参数。";

        Assert.Equal(2, Find(text, Named(text, "甲模型", EntityType.Model), Named(text, "乙模型", EntityType.Model)).Count);
    }

    [Fact]
    public void Keys_count_up_and_the_measure_and_the_time_are_the_articles_words()
    {
        var figures = Find("截至2023年7月，我国已经发布130个大模型。公司累计研发投入超1400亿元。");

        Assert.Equal(["f1", "f2"], figures.Select(f => f.Key));
        Assert.Equal(["大模型", "研发投入"], figures.Select(f => f.Measure!.Replace("公司累计", "", StringComparison.Ordinal)));
        Assert.Equal(TimeValue.Month(2023, 7), figures[0].AsOf);
        Assert.Null(figures[1].AsOf);
    }

    [Fact]
    public void Spans_are_of_the_original_text()
    {
        const string text = "響應速度提升（tíshēng）逾20%，成本降低。";

        Assert.Equal("逾20%", Assert.Single(Find(text)).Text);
    }

    [Theory]
    [InlineData(ZoneKind.Furniture)]
    [InlineData(ZoneKind.Derived)]
    [InlineData(ZoneKind.Credit)]
    public void Zones_that_are_not_the_articles_own_words_give_nothing(ZoneKind zone) =>
        Assert.Empty(Find("平台有11家企业。", zone));

    private static Mention Named(string text, string name, EntityType type)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return new Mention(new Span(at, at + name.Length), name, type, null, MentionSource.Gazetteer, "test");
    }

    private static IReadOnlyList<LocalFigure> Find(string text, params Mention[] names) => Find(text, ZoneKind.Body, names);

    private static IReadOnlyList<LocalFigure> Find(string text, ZoneKind zone, params Mention[] names)
    {
        var article = new Article { Id = "a/0", Path = "test", Text = text, Zones = [new Zone(zone, new Span(0, text.Length))] };
        var folded = FoldedText.Of(article);
        return FigureFinder.Find(article, folded, TimeFinder.Find(article, folded), names);
    }
}
