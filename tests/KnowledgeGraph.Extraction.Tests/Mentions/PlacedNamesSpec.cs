using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names of organisations and gatherings with a place in them or beside them, and where they begin.</summary>
public sealed class PlacedNamesSpec
{
    [Theory]
    [InlineData("腾讯杭州公司总经理到场。", "腾讯杭州公司")]
    [InlineData("腾讯杭州分公司上线了新系统。", "腾讯杭州分公司")]
    public void A_branch_is_named_by_its_firm_and_its_place(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("西安交通大学（杭州）校长到场。", "西安交通大学（杭州）")]
    public void A_university_has_other_seats(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("杭州智算中心一期投入使用。", "杭州智算中心")]
    [InlineData("南京市信息中心主任介绍了平台。", "南京市信息中心")]
    [InlineData("杭州图书馆上线了数字馆员。", "杭州图书馆")]
    [InlineData("清华大学杭州国际研究生院公布了论文。", "清华大学杭州国际研究生院")]
    [InlineData("清华大学—有鹿机器人联合实验室揭牌。", "清华大学—有鹿机器人联合实验室")]
    [InlineData("望溪大学语言与智能实验室公布了论文。", "望溪大学语言与智能实验室")]
    [InlineData("杭州市软件和信息服务业行业协会主办了活动。", "杭州市软件和信息服务业行业协会")]
    public void Bodies_of_which_a_town_or_a_university_has_one(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("中国智算中心的规模还在扩大。")]
    [InlineData("各地图书馆上线了数字馆员。")]
    [InlineData("清华大学——腾讯拿出了联合实验室的方案。")]
    public void Bodies_of_a_whole_country_and_of_nobody_are_none(string text) => Assert.DoesNotContain(Reading.Of(text).Names(EntityType.Institution), name => name is not "清华大学");

    [Theory]
    [InlineData("杭州国家人工智能创新应用先导区揭牌。", "杭州国家人工智能创新应用先导区")]
    [InlineData("杭州智能制造产业园开园。", "杭州智能制造产业园")]
    public void A_zone_of_a_place_and_a_purpose_is_a_region(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Region));

    [Theory]
    [InlineData("中国的产业园越来越多，各地都有先导区。")]
    [InlineData("大模型进医院，路还有多远。")]
    public void Zones_and_hospitals_in_general_are_none(string text)
    {
        Assert.Empty(Reading.Of(text).Names(EntityType.Institution));
        Assert.DoesNotContain(Reading.Of(text).Names(EntityType.Region), name => name is not "中国");
    }

    [Theory]
    [InlineData("由望溪科技有限公司发起的项目揭牌。", "望溪科技有限公司")]
    [InlineData("甲方旗下全资附属公司望溪基础设施投资有限公司签约。", "望溪基础设施投资有限公司")]
    [InlineData("全资子公司中浦望溪信息科技（北京）有限公司签约。", "中浦望溪信息科技（北京）有限公司")]
    public void What_stands_before_a_firm_is_none_of_its_name(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("2024中国（杭州）人工智能产业峰会在杭州举行。", "2024中国（杭州）人工智能产业峰会")]
    [InlineData("“澄湖论坛·夏季圆桌暨议事厅71期”在深圳圆满落幕。", "澄湖论坛·夏季圆桌暨议事厅71期")]
    [InlineData("“大模型赋能千行百业”主题论坛在北京举办。", "“大模型赋能千行百业”主题论坛")]
    [InlineData("北京第六届望溪大会吸引了众多企业。", "第六届望溪大会")]
    public void A_gathering_by_its_seat_its_theme_or_its_quotation_marks(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("中新网望溪9月20日电（董晓斌 韩成）项目开工。", "董晓斌 韩成")]
    [InlineData("创始人达里奥·阿莫迪和丹妮拉·阿莫迪到场。", "达里奥·阿莫迪 丹妮拉·阿莫迪")]
    [InlineData("腾讯总裁王浩称，要有突破。", "王浩")]
    public void People_in_rows_and_before_a_word_of_speech(string text, string names) => Assert.Equal(names.Split(' '), Reading.Of(text).Names(EntityType.Person));
}
