using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Unlisted names by what they are said to be, by their row, by their place in a clause.</summary>
public sealed class KindNamesSpec
{
    [Theory]
    [InlineData("Zoltar是一款AI搜索引擎。", "Zoltar")]
    [InlineData("腾讯上线了搜索产品天衡。", "天衡")]
    [InlineData("腾讯发布了高性能计算网络“星络”。", "星络")]
    [InlineData("公司推出了灵墨、远绘、问渠等产品。", "远绘")]
    public void A_product_is_known_by_what_it_is_said_to_be(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("腾讯发布了主题演讲“星络”。")]
    [InlineData("创新是一款好产品的前提。")]
    [InlineData("腾讯推出口号“星络”。")]
    public void What_is_no_product_is_not_taken_for_one(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("墨衡科技总部设在杭州。", "墨衡科技")]
    [InlineData("投资方包括曜石资本、启云创投。", "曜石资本")]
    [InlineData("据晨曦咨询统计，规模将达百亿元。", "晨曦咨询")]
    public void A_firm_of_strange_characters_needs_no_more_than_its_head(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("新一轮科技革命正在到来。")]
    [InlineData("前沿科技、数字科技很重要。")]
    public void Ordinary_words_before_a_head_are_no_firm(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("已在货运、港口、水泥等行业落地。", "港口")]
    [InlineData("已在货运、港口、金融等领域落地。", "货运")]
    public void A_row_of_nouns_before_a_word_for_fields_names_fields(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Industry));

    [Fact]
    public void Bodies_of_a_trade_are_no_fields() => Assert.Empty(Reading.Of("各有关协会、学会、商会等行业组织要发挥作用。").Names(EntityType.Industry));
}
