using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Who and what does as firms do, beside the same words, and is none.</summary>
public sealed class NoFirmsSpec
{
    [Theory]
    [InlineData("台风杜苏芮登陆晋江。")]
    [InlineData("台风格美登陆莆田。")]
    [InlineData("阿兹夫定获批上市。")]
    [InlineData("科指大涨逾一成。")]
    [InlineData("沪指今日大跌。")]
    [InlineData("碧昂斯公布巡演日期。")]
    [InlineData("湘雅二院回应患者投诉。")]
    [InlineData("敬老院现有员工30人。")]
    [InlineData("施工队中标后转包。")]
    [InlineData("苏超公布赛程。")]
    [InlineData("村超发布吉祥物。")]
    [InlineData("中超联赛公布赛程。")]
    [InlineData("湖人任命新主帅。")]
    [InlineData("申花宣布签下外援。")]
    [InlineData("切尔西任命新主帅。")]
    [InlineData("尤文宣布主帅下课。")]
    [InlineData("巴萨公布大名单。")]
    [InlineData("国乒公布参赛名单。")]
    [InlineData("国羽公布参赛名单。")]
    [InlineData("网红打造人设。")]
    [InlineData("曹操进军中原。")]
    [InlineData("布洛芬缓释片中标，公司股价走高。")]
    [InlineData("集采药品中标后供应医院。")]
    [InlineData("雨崩村发布旅游平台。")]
    [InlineData("Omicron登陆日本。")]
    [InlineData("FIFA公布赛程。")]
    [InlineData("USDT大跌，公司回应。")]
    [InlineData("FAANG公布财报。")]
    [InlineData("三桶油公布年报。")]
    public void Storms_medicines_teams_indices_and_people_that_open_a_clause(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("铂岚全球副总裁宣布加入。铂岚高级副总裁也到场。", "铂岚")]
    [InlineData("铂岚终止收购，铂岚董事长回应。", "铂岚")]
    public void What_somebody_is_over_and_what_a_firm_does_is_none_of_its_name(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("菲律宾宣布投资。")]
    [InlineData("华尔街分析师看好大模型。")]
    public void Places_of_the_dictionary(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("泽连斯基任命新外长。", "泽连斯基")]
    public void Foreigners_who_appoint_somebody_are_people(string text, string name)
    {
        Assert.Empty(Reading.Of(text).Names(EntityType.Company));
        Assert.Equal([name], Reading.Of(text).Names(EntityType.Person));
    }

    [Theory]
    [InlineData("她获得了闺蜜的投资。")]
    [InlineData("该校与剑桥达成合作。")]
    [InlineData("该片由网红推出。")]
    [InlineData("孩子与玩伴达成和解。")]
    [InlineData("该公司与湘企签约。")]
    [InlineData("两国企业与欧方签署战略合作协议。")]
    [InlineData("这款产品出自高人之手。")]
    [InlineData("平台引入汪峰的技术。")]
    [InlineData("公司使用Python的技术栈。")]
    [InlineData("滨江大模型企业扎堆。")]
    [InlineData("本土企业逆袭，领军企业云集，大模型企业抢人。")]
    public void Friends_and_places_between_words_that_are_said_of_firms(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("博士助理由学校统一安排。")]
    [InlineData("患者可使用人参数据库查询。")]
    [InlineData("团队发布了葡萄数据集。")]
    [InlineData("长江数据库已上线。")]
    [InlineData("清明小程序开放预约。")]
    [InlineData("深海机器人在南部海域完成作业。")]
    [InlineData("研究者公开了珊瑚数据集。")]
    [InlineData("泰山小程序每天放票2万张。")]
    [InlineData("熊猫数据库收录了600只大熊猫的信息。")]
    [InlineData("樱花数据集包含三万张照片。")]
    [InlineData("蘑菇数据集包含三万张照片。")]
    [InlineData("云杉数据集收录了各地的样本。")]
    [InlineData("李明芯片研究团队取得突破。")]
    [InlineData("洞察工具使用不当会误导决策。")]
    [InlineData("食堂使用点餐小程序。")]
    [InlineData("学校采购晨检机器人。")]
    [InlineData("市民通过摇号小程序报名，用挪车小程序联系车主。")]
    [InlineData("盲人协会引进了导盲机器狗。")]
    [InlineData("商家采用带货数字人。")]
    [InlineData("他下载了炒币App。")]
    [InlineData("研究者整理了猫狗数据集和毛发数据库。")]
    [InlineData("学校打造思政课堂，单位采购信创一体机。")]
    [InlineData("雪亮系统、天网系统和金盾系统已接入公安平台。")]
    public void What_data_and_tools_are_about_is_no_brand(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("铂岚的母公司远山集团裁员500人。", "远山集团")]
    [InlineData("铂岚的母公司远山集团亏损5亿元。", "远山集团")]
    [InlineData("智谱领投了云杉科技天使轮。", "云杉科技")]
    public void What_a_firm_does_or_raises_is_no_part_of_its_name(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("反诈大模型劝阻受害者，公考大模型押题。")]
    [InlineData("当地试用彝语大模型和苏绣大模型。")]
    public void Fields_before_models_are_no_brands(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Model));

    [Theory]
    [InlineData("盘古·北京站今日开幕。")]
    [InlineData("盘古·评论今日见报。")]
    [InlineData("盘古·启示录今晚首映。")]
    public void Columns_and_stops_behind_a_dot_are_no_models(string text) => Assert.DoesNotContain(Reading.Of(text).Names(EntityType.Model), name => name.Contains('·', StringComparison.Ordinal));

    [Fact]
    public void A_word_that_a_long_text_has_all_over_is_no_firm_by_a_few_strong_hints()
    {
        const string Talk = "他在大公司工作过。工作的创始人很累。工作的CEO离职。";
        var text = Talk + string.Concat(Enumerable.Repeat("大家做好工作，工作要认真，工作不能停。", 8));
        Assert.DoesNotContain("工作", Reading.Of(text).Names(EntityType.Company));
    }
}
