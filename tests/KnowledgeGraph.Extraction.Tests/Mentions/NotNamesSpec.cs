using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Classes of things, deeds, counts and people that stand where names stand; beside each its twin that is a name.</summary>
public sealed class NotNamesSpec
{
    [Theory]
    [InlineData("这标志着国产机器人走向成熟，国产机器人还将出海。")]
    [InlineData("北京机器人公司计划扩产。")]
    [InlineData("民众畅享科技创新的成果。")]
    [InlineData("云厂商放缓科技支出。")]
    [InlineData("该企业注册资本500万元。")]
    [InlineData("风控在政策性银行和股份制银行落地。")]
    [InlineData("公司第一大股东发生变化。")]
    [InlineData("扣非净利润下降三成。")]
    [InlineData("微软大中华区董事长出席。")]
    [InlineData("互联网巨头抢购AI芯片。")]
    [InlineData("文娱和科技企业齐聚一堂。")]
    [InlineData("第四财季营收将达到65亿美元。")]
    [InlineData("公司获准在科创板上市。")]
    [InlineData("政策聚力打造大模型门户。")]
    public void No_firms(string text) => Assert.DoesNotContain(Reading.Of(text).Names(EntityType.Company), name => name is not ("微软" or "大中华区微软"));

    [Theory]
    [InlineData("墨屿科技宣布完成融资。", "墨屿科技")]
    [InlineData("木荻机器人宣布推出新品。", "木荻机器人")]
    [InlineData("榜上有海淀企业北京岚墨信息技术有限公司。", "北京岚墨信息技术有限公司")]
    [InlineData("本次邀请北京岚墨网络科技有限公司的代表。", "北京岚墨网络科技有限公司")]
    public void Firms(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("模型公布后，约翰·纽菲尔发表演讲。纽菲尔称，短期难以改变。纽菲尔表示，还要再看。")]
    [InlineData("Bermont表示，大模型股价还会上涨。Bermont称，市场乐观。Bermont指出，风险仍在。")]
    public void Foreigners_by_their_family_names(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("大会设置了6场主论坛和21场专题论坛。")]
    [InlineData("活动包含三大学术会议。")]
    [InlineData("规模超过历届峰会。")]
    [InlineData("机器人企业携近600件展品亮相展会。")]
    [InlineData("配套活动贯穿展会。")]
    public void No_events(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("项目入选望溪服贸会。", "望溪服贸会")]
    [InlineData("不少用户正在关注青岚4发布会。", "青岚4发布会")]
    [InlineData("他们做好第六届望溪博览会的准备。", "第六届望溪博览会")]
    public void Events_behind_what_is_done(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("政府限制对华芯片出口，对华芯片出口受阻。")]
    [InlineData("他们深入推进“机器人+”应用行动。")]
    [InlineData("产品良率的要求很高。")]
    [InlineData("当地打造世界级前沿产业集群。")]
    [InlineData("华为调整芯片规格。")]
    [InlineData("工厂拿下AI服务器大单，股价上涨。")]
    public void No_products(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("首席执行官帕特·基辛格强调效率。", "帕特·基辛格")]
    [InlineData("副局长李彤向记者介绍情况。", "李彤")]
    public void People_end_before_the_next_word(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("首席执行官曾否认这一说法。")]
    [InlineData("经济部长呼吁加大投资。")]
    public void Deeds_behind_a_title(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("研究来自英国普洛敦大学。", "普洛敦大学")]
    [InlineData("他毕业于印度国立理工大学。", "印度国立理工大学")]
    public void Schools_and_their_countries(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("中国数据安全协会发布指南。", "中国数据安全协会")]
    [InlineData("国际信息研究学会主席出席。", "国际信息研究学会")]
    [InlineData("北京企业人力资源发展促进会参与签约。", "北京企业人力资源发展促进会")]
    [InlineData("双方成立“车路协同技术联合实验室”。", "车路协同技术联合实验室")]
    [InlineData("国际天文台公布结果，望溪天文台参与。", "望溪天文台")]
    public void The_one_body_of_a_realm_and_a_field(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("全国行业协会都在关注。")]
    [InlineData("面向中小学开设课程，北京中小学参与。")]
    [InlineData("它学会了如何写作，这一合成智能学会了画画。")]
    public void Bodies_of_everybody(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("网盘推出智能助理云小朵。")]
    [InlineData("平台上线虚拟主播安小云。")]
    public void Helpers_that_are_made_are_no_people(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Person));
}
