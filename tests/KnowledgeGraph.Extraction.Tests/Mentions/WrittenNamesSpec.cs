using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names as news writes them: with what they are behind or before them, in short, beside a country, and their likes that are none.</summary>
public sealed class WrittenNamesSpec
{
    [Theory]
    [InlineData("腾讯公司宣布涨薪。", "腾讯公司")]
    [InlineData("ST启明科技跌停，其余个股上涨。", "ST启明科技")]
    [InlineData("启明科技A跌超8%。", "启明科技A")]
    [InlineData("腾讯公司治理受到关注。", "腾讯")]
    public void A_listed_firm_is_written_with_what_it_is_and_what_its_share_is_marked_by(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("蓝雀宣布裁员三成。", EntityType.Company)]
    [InlineData("集团去年收购蓝雀。", EntityType.Company)]
    [InlineData("视频在蓝雀上走红。", EntityType.Product)]
    [InlineData("他在社交平台蓝雀表示不满。", EntityType.Product)]
    public void A_brand_is_the_platform_unless_something_is_said_of_firms(string text, EntityType type) => Assert.Equal(type, Reading.Of(text).Entity("蓝雀").Type);

    [Theory]
    [InlineData("小米（600123.SH）午后走强。", true)]
    [InlineData("小米涨停，成交放大。", true)]
    [InlineData("他早上喝了小米（一种杂粮）粥。", false)]
    public void A_code_of_an_exchange_and_words_of_shares_prove_a_firm(string text, bool isFirm) => Assert.Equal(isFirm, Reading.Of(text).Names(EntityType.Company).Length == 1);

    [Theory]
    [InlineData("木羽机器人（Muyu Robotics）日前到访。", "Muyu Robotics")]
    [InlineData("Ludeno Securities 分析师看好后市。", "Ludeno Securities")]
    public void English_firms_by_their_last_word(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("他研究 soft robotics 多年。")]
    [InlineData("中美联手推进项目。")]
    [InlineData("美印发布联合声明。")]
    [InlineData("此份财报超出预期。")]
    [InlineData("公司大股东为林晓舟。")]
    public void English_terms_countries_by_their_letters_and_people_who_hold_shares_are_no_firms(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("科瓦奇政府公布了新规。", "科瓦奇政府")]
    [InlineData("马特·科瓦奇政府公布了新规。", "马特·科瓦奇政府")]
    public void A_government_by_who_heads_it(string text, string name) => Assert.Contains(name, Reading.Of("马特·科瓦奇上任。" + text).Names(EntityType.Government));

    [Theory]
    [InlineData("各级政府加大投入。")]
    [InlineData("两地政府加大投入。")]
    public void Governments_of_a_class_are_nobodys(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Government));

    [Fact]
    public void A_foreigner_is_the_same_by_the_family_name_alone()
    {
        var reading = Reading.Of("分析师雅罗·科瓦奇克到访。科瓦奇克表示，需求很旺。");
        Assert.Equal(2, reading.Entity("科瓦奇克").Mentions.Count);
    }

    [Fact]
    public void The_country_before_a_listed_school_is_none_of_its_name() =>
        Assert.Equal(["清华大学"], Reading.Of("他毕业于中国清华大学计算机专业。").Names(EntityType.Institution));

    [Fact]
    public void A_partnership_is_a_firm_with_its_bracket() =>
        Assert.Equal(["北京云杉咨询中心（有限合伙）"], Reading.Of("北京云杉咨询中心（有限合伙）持有股份。").Names(EntityType.Company));

    [Fact]
    public void A_registered_name_begins_with_the_listed_firm() =>
        Assert.Equal(["启明科技股份有限公司"], Reading.Of("保荐人启明科技股份有限公司提交了文件。").Names(EntityType.Company));

    [Theory]
    [InlineData("允川 白石 发自 凹谷寺\n启明科技 | 公众号", "允川|白石")]
    [InlineData("【记者 林晓舟 任重 甄羽】27日，会议召开。", "林晓舟|任重|甄羽")]
    public void A_line_of_authors(string text, string names) => Assert.Equal(names.Split('|'), Reading.Of(text).Names(EntityType.Person));

    [Fact]
    public void A_line_of_those_who_send_something_else_names_nobody() => Assert.Empty(Reading.Of("组委会 作者 发自 凹谷寺").Names(EntityType.Person));

    [Theory]
    [InlineData("实际控制人林晓舟收到警示函。", "林晓舟")]
    [InlineData("法定代表人为林晓舟，注册资本一亿元。", "林晓舟")]
    public void People_who_stand_for_a_firm(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("新机搭载昇腾9600芯片。", "昇腾9600")]
    [InlineData("新机搭载昇腾8 Gen 6芯片。", "昇腾8 Gen 6")]
    [InlineData("昇腾2024年销量增长。", "昇腾")]
    [InlineData("昇腾3000万用户参与。", "昇腾")]
    public void The_make_of_a_chip_belongs_to_its_name_and_a_year_or_number_does_not(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Product));
}
