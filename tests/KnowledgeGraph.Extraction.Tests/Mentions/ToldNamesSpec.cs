using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names by the sentence's form: behind a dash, in quotes with what they are, with a bracket that says it, held somewhere, put out under no title.</summary>
public sealed class ToldNamesSpec
{
    [Theory]
    [InlineData("团队打造诊疗平台——Hedynor，已服务三家医院。", "Hedynor")]
    [InlineData("会上展示了“云小鹤”等多项人工智能应用成果。", "云小鹤")]
    [InlineData("该行发布手机银行9.0版本，优化了界面。", "手机银行9.0版本")]
    [InlineData("他在Hedynor（铂岚内部沟通软件）上留言。", "Hedynor")]
    [InlineData("铂岚推出的“大模型加速器”可以解析文档。", "大模型加速器")]
    public void Products(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("团队推出“选择自由”等多项措施。")]
    [InlineData("公司发布全新版本2.0，更新了服务平台——这很重要。")]
    [InlineData("他打开平台（网页）查看。")]
    public void Phrases_in_the_same_forms_are_no_products(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("2月28日，西岭医疗大模型启动暨应用项目签约活动在杭州举行。", "西岭医疗大模型启动暨应用项目签约活动")]
    [InlineData("近日，西岭人工智能创新应用大赛颁奖仪式在北京成功举办。", "西岭人工智能创新应用大赛颁奖仪式")]
    [InlineData("2025西岭智能大会暨数字治理高级别会议在杭州举办。", "2025西岭智能大会暨数字治理高级别会议")]
    public void Gatherings_that_are_held(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("本次签约活动在杭州举行。")]
    [InlineData("揭牌仪式今日举行。")]
    [InlineData("他参加了多场交流活动。")]
    [InlineData("全市防汛工作会议在杭州召开。")]
    [InlineData("两国外长高级别会议在杭州举行。")]
    public void Gatherings_of_no_name_are_no_events(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("铂岚晚间发布股票交易异常波动公告。", "股票交易异常波动公告")]
    [InlineData("铂岚公布了截至7月30日的2024财年第二财季财报。", "2024财年第二财季财报")]
    [InlineData("铂岚披露2023年年度报告。", "2023年年度报告")]
    public void Reports_without_a_title(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Report));

    [Fact]
    public void A_report_by_its_kind_is_its_publishers()
    {
        var report = Reading.Of("华为公布了2024年年报。").Entity("2024年年报");
        Assert.Equal((EntityScope.Owner, "华为"), (report.Scope, report.ScopeName));
    }

    [Theory]
    [InlineData("铂岚发布的财报显示，营收下降。")]
    [InlineData("铂岚发布公告称，传闻不实。")]
    public void A_bare_report_has_no_name(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Report));

    [Theory]
    [InlineData("盘古・多模态今日升级。", "盘古・多模态")]
    [InlineData("盘古·视觉今日升级。", "盘古·视觉")]
    public void A_family_a_dot_and_one_of_it(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Model));
}
