using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>A word that no dictionary has, or one that makers like to take, before the word that says what it names.</summary>
public sealed class BrandNamesSpec
{
    [Theory]
    [InlineData("目前，鹤汀大模型的客户来自教育行业。", "鹤汀大模型")]
    [InlineData("铂岚的产品基于鹤汀大模型打造。", "鹤汀大模型")]
    [InlineData("用鹤汀大模型审核材料的银行不多。", "鹤汀大模型")]
    [InlineData("团队打造出鹤汀大模型。", "鹤汀大模型")]
    [InlineData("公司每半年发布一代鹤汀大模型。", "鹤汀大模型")]
    [InlineData("公司发布开源模型鹤汀大模型。", "鹤汀大模型")]
    [InlineData("鹤汀矿山大模型有了新用户。", "鹤汀矿山大模型")]
    [InlineData("不少医院试用了夜莺大模型。", "夜莺大模型")]
    public void Models(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Model));

    [Theory]
    [InlineData("多家公司入局大模型，行业发力大模型和算力。")]
    [InlineData("学会了粤语大模型的用法。")]
    [InlineData("这套大模型、端侧大模型和时序大模型都在用。")]
    [InlineData("企业抢滩大模型赛道。")]
    [InlineData("强大模型与庞大模型都需要数据。")]
    public void Words_of_doing_languages_and_kinds_are_no_brands(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Model));

    [Theory]
    [InlineData("鹤汀助手今日开售。", "鹤汀助手")]
    [InlineData("用户可以在鹤汀App里查看。", "鹤汀App")]
    [InlineData("客商订购了鹤汀翻译机。", "鹤汀翻译机")]
    [InlineData("铂岚搭建了鹤汀平台。", "鹤汀平台")]
    [InlineData("鹤汀巡检系统已接入气象数据。", "鹤汀巡检系统")]
    [InlineData("医院采购了夜莺一体机。", "夜莺一体机")]
    [InlineData("Hedynor助手的底层模型没有公布。", "Hedynor助手")]
    public void Products(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("公司推广的对华交易平台尚在筹划。")]
    [InlineData("哪款AI工具好用，三大办公平台各有说法。")]
    [InlineData("公司的销售系统和离港系统都要重建。")]
    [InlineData("他把照片塞进小程序，把预算转投智能体。")]
    [InlineData("网约平台的司机们在手机上接单。")]
    public void Phrases_before_platforms_and_tools_are_no_brands(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("铂岚今日推出鹤汀，参数规模达千亿参数。", "鹤汀")]
    [InlineData("团队把新一代大模型命名为“鹤汀”。", "鹤汀")]
    [InlineData("鹤汀家族再添两员。", "鹤汀")]
    public void Bare_names_where_the_sentence_speaks_of_models(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Model));

    [Theory]
    [InlineData("公司发布720亿参数大模型，并接入API。")]
    [InlineData("近日，李一山推出新作，模型师们很期待。")]
    [InlineData("大家族再添两员，模型飞机一架。")]
    public void Sizes_people_and_families_are_no_models(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Model));
}
