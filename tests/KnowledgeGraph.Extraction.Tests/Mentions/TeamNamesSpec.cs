using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class TeamNamesSpec
{
    [Theory]
    [InlineData("马特·科瓦奇团队昨天公布了新的数据集。", "马特·科瓦奇团队")]
    [InlineData("LLaMA团队在社区里回答了问题。", "LLaMA团队")]
    [InlineData("这套工具来自华为昇腾团队。", "华为昇腾团队")]
    [InlineData("论文由腾讯深度学习研究团队完成。", "腾讯深度学习研究团队")]
    [InlineData("他后来加入腾讯XR团队。", "腾讯XR团队")]
    [InlineData("华为的盘古团队上周换了负责人。", "盘古团队")]
    public void Teams_by_whom_they_work_with_or_what_they_make(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("腾讯 AI Lab 昨天公布了新的方法。", "腾讯 AI Lab")]
    [InlineData("论文由腾讯AI Lab完成。", "腾讯AI Lab")]
    public void Laboratories_of_firms_by_Latin_names(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("腾讯 Cell Lab Manager 上线。")]
    [InlineData("腾讯AI上周更新。")]
    public void What_goes_on_in_Latin_is_no_laboratory(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("昇腾团队协作功能升级。")]
    [InlineData("腾讯团队上周去了杭州。")]
    [InlineData("腾讯研究团队称结果可靠。")]
    [InlineData("蓝雀团队有三百人。")]
    [InlineData("专家团队给出了意见，盘古团队没有。")]
    public void A_firms_own_team_is_the_firm(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Institution));

    [Fact]
    public void Whom_a_team_is_named_after_is_named_with_it() => Assert.Equal(["马特·科瓦奇"], Reading.Of("马特·科瓦奇团队昨天公布了新的数据集。").Names(EntityType.Person));

    [Theory]
    [InlineData("她毕业于清华大学计算机系。", "清华大学")]
    [InlineData("清华计算机系教授唐杰到场。", "清华")]
    public void Who_is_at_a_faculty_is_at_the_university(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("清华人工智能学院今年招生。", "清华人工智能学院", "清华")]
    [InlineData("课程由清华大学电子与计算机学院开设。", "清华大学电子与计算机学院", "清华大学")]
    [InlineData("标准由云溪学会大数据专委会起草。", "云溪学会大数据专委会", "云溪学会")]
    public void Parts_of_bodies_by_their_field(string text, string name, string whole) => Assert.Equal([name, whole], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("华为云事业部上半年扩招。", "华为云事业部")]
    [InlineData("华为智算中心今日投产。", "华为智算中心")]
    [InlineData("腾讯大模型应用部正在招人。", "腾讯大模型应用部")]
    [InlineData("报告来自启明科技研究部。", "启明科技研究部")]
    [InlineData("腾讯北京研发中心搬了家。", "腾讯北京研发中心")]
    public void Parts_of_firms_by_their_field(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("清华大学与企业的合作关系更紧密。", "清华大学")]
    [InlineData("清华大学的课程体系变了。", "清华大学")]
    [InlineData("清华大学马特·科瓦奇团队发布了数据集。", "清华大学")]
    [InlineData("腾讯成立云计算事业部。", null)]
    [InlineData("阿里云在当地建设数据中心。", null)]
    public void What_is_done_to_a_part_and_ties_of_the_whole_are_no_parts(string text, string? name) => Assert.Equal(name is null ? [] : [name], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("活动在杭州国际博览中心举行。", "杭州国际博览中心")]
    [InlineData("国家云游戏创新中心上周揭牌。", "国家云游戏创新中心")]
    public void Halls_of_a_town_and_centres_of_a_field(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("他来自北京数据安全与治理研究院。", "北京数据安全与治理研究院")]
    [InlineData("会上，杭州深度学习与应用研究中心作了介绍。", "杭州深度学习与应用研究中心")]
    public void Bodies_of_two_fields(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("北京的企业与云溪学会签约。", "云溪学会")]
    [InlineData("北京高校与清华大学签约。", "清华大学")]
    public void Two_bodies_are_not_one(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Fact]
    public void Parts_of_ministries_by_their_field()
    {
        Assert.Equal(["网信办数据管理司"], Reading.Of("通知由网信办数据管理司印发。").Names(EntityType.Government));
        Assert.Equal(["网信办"], Reading.Of("网信办约谈了多家公司。").Names(EntityType.Government));
    }

    [Fact]
    public void A_town_that_is_a_centre_of_science_is_no_institution() => Assert.Empty(Reading.Of("北京国际科技创新中心建设提速。").Names(EntityType.Institution));

    [Theory]
    [InlineData("他在YunCon 2025上演示了新芯片。", "YunCon 2025")]
    [InlineData("第六届云溪会上周开幕。", "第六届云溪会")]
    [InlineData("代表们出席2024年云溪会。", "2024年云溪会")]
    [InlineData("产品将在YunCon 2024年1月展出。", "YunCon")]
    [InlineData("他是2018年云溪奖得主。", "云溪奖")]
    public void Editions_of_known_gatherings_but_no_years_of_prizes(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Event));

    [Fact]
    public void An_edition_is_its_series_in_one_article_and_two_editions_are_two()
    {
        Assert.Equal(2, Reading.Of("第六届云溪会开幕，云溪会很热闹。").Entity("第六届云溪会").Mentions.Count);
        Assert.Single(Reading.Of("第六届云溪会不同于第七届云溪会。").Entity("第六届云溪会").Mentions);
    }
}
