using System.Globalization;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Tests.Numbers;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("共有11家", "11", "家", Bound.Exact)]
    [InlineData("共有1,200家", "1200", "家", Bound.Exact)]
    [InlineData("共有三十家", "30", "家", Bound.Exact)]
    [InlineData("共有一百二十个", "120", "个", Bound.Exact)]
    [InlineData("共有两款", "2", "款", Bound.Exact)]
    [InlineData("营收54.4亿元", "54.4", "亿元", Bound.Exact)]
    [InlineData("规模1.8万亿元", "18000", "亿元", Bound.Exact)]
    [InlineData("年薪60万元", "60", "万元", Bound.Exact)]
    [InlineData("单价99元", "99", "元", Bound.Exact)]
    [InlineData("投资1亿2000万元", "1.2", "亿元", Bound.Exact)]
    [InlineData("投资三千万人民币", "3000", "万元", Bound.Exact)]
    [InlineData("融资2.3亿美元", "230000000", "美元", Bound.Exact)]
    [InlineData("融资$300", "300", "美元", Bound.Exact)]
    [InlineData("融资500万港币", "5000000", "港元", Bound.Exact)]
    [InlineData("有1.8万亿参数", "1800000000000", "参数", Bound.Exact)]
    [InlineData("有千亿级参数", "100000000000", "参数", Bound.Exact)]
    [InlineData("开放13B版本", "13000000000", "参数", Bound.Exact)]
    [InlineData("训练2万亿token", "2000000000000", "token", Bound.Exact)]
    [InlineData("支持40万汉字", "400000", "字", Bound.Exact)]
    [InlineData("增长8.8%", "8.8", "%", Bound.Exact)]
    [InlineData("占全国的三分之一", "33.33", "%", Bound.Exact)]
    [InlineData("占全国的一半", "50", "%", Bound.Exact)]
    [InlineData("调查的半数以上企业", "50", "%", Bound.AtLeast)]
    [InlineData("展区1500m2", "1500", "平方米", Bound.Exact)]
    [InlineData("增长百分之三十", "30", "%", Bound.Exact)]
    [InlineData("占三成", "30", "%", Bound.Exact)]
    [InlineData("提高3个百分点", "3", "个百分点", Bound.Exact)]
    [InlineData("提升5.1 倍", "5.1", "倍", Bound.Exact)]
    [InlineData("缩短至一个月", "1", "月", Bound.Exact)]
    [InlineData("显存80GB", "80", "GB", Bound.Exact)]
    [InlineData("近10个", "10", "个", Bound.Nearly)]
    [InlineData("约20%", "20", "%", Bound.About)]
    [InlineData("超80个", "80", "个", Bound.AtLeast)]
    [InlineData("逾两百家", "200", "家", Bound.AtLeast)]
    [InlineData("不超过10分钟", "10", "分钟", Bound.AtMost)]
    [InlineData("不足5天", "5", "天", Bound.AtMost)]
    [InlineData("50多个", "50", "个", Bound.AtLeast)]
    [InlineData("十余家", "10", "家", Bound.AtLeast)]
    [InlineData("100多万人", "1000000", "人", Bound.AtLeast)]
    [InlineData("10000倍以上", "10000", "倍", Bound.AtLeast)]
    [InlineData("0.5%以内", "0.5", "%", Bound.AtMost)]
    [InlineData("2米左右", "2", "米", Bound.About)]
    [InlineData("两年多", "2", "年", Bound.AtLeast)]
    [InlineData("数亿元", "1", "亿元", Bound.Vague)]
    [InlineData("上百页", "100", "页", Bound.Vague)]
    [InlineData("数十款", "10", "款", Bound.Vague)]
    [InlineData("几个亿的参数", "100000000", "参数", Bound.Vague)]
    [InlineData("十几家", "10", "家", Bound.Vague)]
    [InlineData("共一万五千人", "15000", "人", Bound.Exact)]
    [InlineData("共一万五家", "15000", "家", Bound.Exact)]
    [InlineData("近半年", "6", "月", Bound.Nearly)]
    [InlineData("10亿+参数", "1000000000", "参数", Bound.AtLeast)]
    [InlineData("达1.97万亿亿次", "197000000000000000000", "次", Bound.Exact)]
    [InlineData("百个", "100", "个", Bound.Exact)]
    [InlineData("七部门", "7", "个", Bound.Exact)]
    public void A_quantity_means(string text, string value, string unit, Bound bound)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), found.Quantity.Value);
        Assert.Equal(unit, found.Quantity.Unit);
        Assert.Equal(bound, found.Quantity.Bound);
    }

    [Theory]
    [InlineData("150亿元到200亿元", "150", "200", "亿元")]
    [InlineData("150到200亿元", "150", "200", "亿元")]
    [InlineData("3-5万元", "3", "5", "万元")]
    [InlineData("25-40k/月", "25000", "40000", "元/月")]
    [InlineData("16k-28k/月", "16000", "28000", "元/月")]
    [InlineData("3~5倍", "3", "5", "倍")]
    [InlineData("20至30家", "20", "30", "家")]
    [InlineData("五六十人", "50", "60", "人")]
    [InlineData("两三家", "2", "3", "家")]
    [InlineData("3个月到6个月", "3", "6", "月")]
    [InlineData("千亿和万亿级参数", "100000000000", "1000000000000", "参数")]
    public void A_range_has_two_ends(string text, string value, string max, string unit)
    {
        var found = Assert.Single(Find(text)).Quantity;

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), found.Value);
        Assert.Equal(decimal.Parse(max, CultureInfo.InvariantCulture), found.ValueMax);
        Assert.Equal(unit, found.Unit);
        Assert.Equal(Bound.Range, found.Bound);
    }

    [Theory]
    [InlineData("近10个矿井", "近10个")]
    [InlineData("产品已卖出超过 30 万元以上了", "超过30万元以上")]
    [InlineData("最近10个", "10个")]
    [InlineData("预约3家", "3家")]
    public void The_span_covers_the_bounding_words(string text, string words)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal(words, found.Span.Of(FoldedText.Fold(text)));
    }

    [Theory]
    [InlineData("GPT-4与A100")]
    [InlineData("Qwen-7B-Chat")]
    [InlineData("LLaMA2-70B")]
    [InlineData("排名第3家")]
    [InlineData("前10家")]
    [InlineData("百模大战与千行百业")]
    [InlineData("百度和千问")]
    [InlineData("三六零公司")]
    [InlineData("版本1.2.3家")]
    [InlineData("十项全能，三位一体")]
    [InlineData("985高校")]
    public void Names_ordinals_and_idioms_hold_no_quantity(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Every_unit_surface_is_folded_and_written_once()
    {
        var surfaces = UnitTable.All().Select(u => u.Surface).ToList();

        Assert.All(surfaces, surface => Assert.Equal(FoldedText.Fold(surface), surface));
        Assert.Equal(surfaces.Count, surfaces.Distinct(StringComparer.Ordinal).Count());
        Assert.All(UnitTable.All(), unit => Assert.True(unit.Factor > 0));
    }

    private static IReadOnlyList<QuantityMention> Find(string text) => QuantityScanner.Find(FoldedText.Fold(text));
}
