namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Words that point to a name told before: 该公司, 这款开源模型, 此次大会; in simplified and in traditional characters.</summary>
public sealed class PointingSpec
{
    [Theory]
    [InlineData("该公司")]
    [InlineData("这家独角兽")]
    [InlineData("这家人工智能初创公司")]
    [InlineData("该国内大模型厂商")]
    [InlineData("上述企业")]
    [InlineData("该開發商", "DEVELOPS")]
    [InlineData("該公司")]
    [InlineData("這家獨角獸企業")]
    public void Points_to_the_firm(string word, string predicate = "DEVELOPS") =>
        Assert.Equal(["岚图智算 → 星帆大模型"], Named.All($"{{C:岚图智算}}成立于2019年，总部位于{{R:苏州}}。今年3月，{word}推出了{{M:星帆大模型}}。", predicate));

    [Theory]
    [InlineData("该模型")]
    [InlineData("这款开源模型")]
    [InlineData("该国产多模态大模型")]
    [InlineData("该款模型")]
    [InlineData("這款大模型")]
    public void Points_to_the_model(string word) =>
        Assert.Equal(["星帆大模型 → 720亿"], Named.All($"{{C:岚图智算}}近日发布{{M:星帆大模型}}。{word}的参数量为720亿。", "HAS_PARAMETER_COUNT"));

    [Theory]
    [InlineData("这台服务器")]
    [InlineData("该一体机")]
    [InlineData("这套系统")]
    [InlineData("該平台")]
    public void Points_to_the_product(string word) =>
        Assert.Equal(["飞鸢 → 300家"], Named.All($"{{C:岚图智算}}去年推出{{X:飞鸢}}。目前，{word}已服务300家客户。", "HAS_FIGURE"));

    [Theory]
    [InlineData("该公司所在的行业")]
    [InlineData("其他公司")]
    [InlineData("有的公司")]
    public void Other_words_do_not_make_it_the_maker(string words) =>
        Assert.Empty(Named.All($"{{C:岚图智算}}成立于2019年。{words}也在推出{{M:星帆大模型}}这样的产品。", "DEVELOPS"));
}
