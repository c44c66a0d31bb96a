using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class OtherNamesSpec
{
    [Theory]
    [InlineData("日前，北京云杉软件有限公司完成登记。", "北京云杉软件有限公司")]
    [InlineData("杭州云杉科技与高校合作。", "杭州云杉科技")]
    [InlineData("创业公司云杉科技宣布完成融资。", "云杉科技")]
    [InlineData("青禾制药上周来访。此前青禾制药也来过。", "青禾制药")]
    [InlineData("某工业软件企业总工程师参加了讨论。", "某工业软件企业")]
    public void Companies_by_the_end_of_their_names(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("互联网公司都在招人。")]
    [InlineData("我国人工智能发展很快。")]
    [InlineData("很多量化基金都在观望。")]
    public void Kinds_of_companies_are_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Fact]
    public void A_university_counts_beside_its_institute_but_not_beside_its_hospital()
    {
        Assert.Equal(["清华大学人工智能治理研究院", "清华大学"], Reading.Of("清华大学人工智能治理研究院的学者认为。").Names(EntityType.Institution));
        Assert.Equal(["西安交通大学第一附属医院"], Reading.Of("西安交通大学第一附属医院参与研究。").Names(EntityType.Institution));
    }

    [Theory]
    [InlineData("《生成式服务安全管理办法》今日施行。", EntityType.Policy)]
    [InlineData("机构发布《算力发展白皮书（2024年）》。", EntityType.Report)]
    [InlineData("《华东商报》4日报道了此事。", EntityType.Media)]
    public void Titles_by_how_they_end(string text, EntityType type) => Assert.Single(Reading.Of(text).Names(type));

    [Theory]
    [InlineData("他在2023全球数字生态大会上发言。", "2023全球数字生态大会")]
    [InlineData("昨天在华为开发者大会2023上公布。", "华为开发者大会2023")]
    public void Events_with_their_year(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Event));

    [Fact]
    public void A_list_of_fields_makes_all_its_members_fields() =>
        Assert.Equal(["金融", "医疗", "园林绿化"], Reading.Of("已经用于金融、医疗、园林绿化等行业。").Names(EntityType.Industry).Order(StringComparer.Ordinal).OrderBy(name => "金医园".IndexOf(name[0], StringComparison.Ordinal)));

    [Fact]
    public void A_list_with_two_known_companies_names_companies() =>
        Assert.Equal(["华为", "腾讯", "云杉"], Reading.Of("目前有华为、腾讯、云杉等企业参与。").Names(EntityType.Company));

    [Fact]
    public void One_known_company_in_a_list_of_companies_is_enough() =>
        Assert.Equal(["华为", "云杉"], Reading.Of("目前有华为、高校、云杉等企业参与。").Names(EntityType.Company));

    [Fact]
    public void A_contextual_name_counts_only_where_the_article_proves_it()
    {
        Assert.Empty(Reading.Of("早餐是小米粥，林间有鹿。").Names(EntityType.Company));
        Assert.Equal(["小米"], Reading.Of("手机厂商华为、小米都已接入。").Names(EntityType.Company).Except(["华为"]));
        Assert.Equal(["有鹿机器人", "有鹿"], Reading.Of("有鹿机器人成立四年，有鹿的客户很多。").Names(EntityType.Company));
    }

    [Theory]
    [InlineData("掌声有请铂岚集团董事长致辞。", "铂岚集团")]
    [InlineData("法院判令北京铂岚科技有限公司赔偿。", "北京铂岚科技有限公司")]
    [InlineData("铂岚（北京）科技有限公司昨日更名。", "铂岚（北京）科技有限公司")]
    public void Names_begin_where_the_doing_before_them_ends(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("北京一大型银行的交易员说。")]
    [InlineData("这些银行业人士和银行卡用户都在场。")]
    public void Some_bank_and_words_that_begin_with_bank_are_no_companies(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Fact]
    public void A_person_who_is_not_named_is_no_part_of_an_unnamed_firm() =>
        Assert.Empty(Reading.Of("李某、涂某分别在银行办理了业务。").Names(EntityType.Company));

    [Theory]
    [InlineData("杭州市经济和信息化局印发通知。", "杭州市经济和信息化局")]
    [InlineData("北京互联网法院作出判决。", "北京互联网法院")]
    [InlineData("杭州市委网络安全和信息化委员会办公室到场。", "杭州市委网络安全和信息化委员会办公室")]
    public void Authorities_by_the_end_of_their_names(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Government));

    [Theory]
    [InlineData("各地人民法院受理了很多案件。")]
    [InlineData("该市商务委和街道办事处都派了人。")]
    public void Kinds_of_authorities_are_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Government));
}
