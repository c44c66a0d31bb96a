using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>What everybody says is nobody's name, however often it stands where names stand.</summary>
public sealed class OrdinaryWordsSpec
{
    [Theory]
    [InlineData("这并不是一家普通公司。普通公司发布产品要半年，普通公司宣布计划要一年。")]
    [InlineData("模型在深度方面还不够。深度方面的讨论很多，深度方面表示欠缺。")]
    [InlineData("人类智能很特殊。人类智能（HI）与机器不同，人类智能推出了文明。")]
    [InlineData("三种机器人、两类机器人都在展台上，服务机器人获得好评，服务机器人发布会也很热闹。")]
    public void No_firm(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("澜棠智能创始人出席，澜棠智能发布新品。", "澜棠智能")]
    [InlineData("晨星机器人完成数千万元融资。", "晨星机器人")]
    public void A_firm_with_such_an_end_is_proved_by_what_only_firms_do(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("这一技术带来了变化，坚实技术和所有技术都要学。")]
    [InlineData("有时候技术不是问题，大力发展这一技术才是。")]
    public void No_technique(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Technology));

    [Theory]
    [InlineData("团队采用显微镜技术观察样本。", "显微镜技术")]
    public void A_technique_by_its_noun(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Technology));

    [Theory]
    [InlineData("深化行业认知，这是行业的一大趋势，大型行业更是如此。")]
    [InlineData("姿态重新定义行业标准，一众行业大佬出席。")]
    public void No_field(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Industry));

    [Theory]
    [InlineData("极长的上下文和高昂的训练成本让团队为难。")]
    [InlineData("这标志着2.0系列模型的开始。")]
    public void No_model(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Model));

    [Theory]
    [InlineData("手机支持触屏的游戏不多，系统越大，温度越高。")]
    [InlineData("机器人避障等任务很难。")]
    public void No_product(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("阿里云推出大模型服务平台百瓴，面向开发者。", "百瓴")]
    public void A_product_behind_its_kind_where_something_is_put_out(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));
}
