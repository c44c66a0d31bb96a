using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names that neither a lexicon nor a head gives: what the article says beside them proves them.</summary>
public sealed class OpenNamesSpec
{
    [Theory]
    [InlineData("铂岚创始人贺晓川表示，铂岚不打算上市。", "铂岚")]
    [InlineData("近日，铂岚完成数千万元A轮融资。", "铂岚")]
    [InlineData("大模型独角兽铂岚宣布开源。", "铂岚")]
    [InlineData("铂岚（301999.SZ）今日涨停。", "铂岚")]
    [InlineData("记者从铂岚官方获悉，铂岚CEO已经离职。", "铂岚")]
    [InlineData("人工智能公司“铂岚”日前搬家。铂岚的员工有八十人。", "铂岚")]
    [InlineData("Zelvora创始人曾在硅谷工作。", "Zelvora")]
    [InlineData("初创公司Zelvora AI发布了新品。", "Zelvora AI")]
    public void Companies_by_what_is_said_of_companies_only(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("铂岚是一家专注于视频生成的AI公司。", "铂岚")]
    [InlineData("铂岚（Bolan）是一家人工智能初创企业。", "铂岚")]
    [InlineData("铂岚，一家两年前成立的机器人公司，正在寻求上市。", "铂岚")]
    [InlineData("一家名为铂岚的初创公司引起了注意。", "铂岚")]
    [InlineData("这家名为Zelvora的公司总部在巴黎。", "Zelvora")]
    [InlineData("铂岚（Bolan）完成数亿元B轮融资。", "铂岚")]
    [InlineData("前铂岚员工透露，公司已停止该项目。", "铂岚")]
    [InlineData("国产芯片厂商铂岚科技递交招股书。", "铂岚科技")]
    [InlineData("子公司铂岚智能中标智算中心项目。", "铂岚智能")]
    [InlineData("铂岚控股有限公司参与投资。", "铂岚控股有限公司")]
    [InlineData("律所Harrow & Finch已部署该工具。", "Harrow & Finch")]
    public void Companies_by_what_they_are_said_to_be_and_where_their_names_end(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Company).Where(each => each != "Bolan"));

    [Theory]
    [InlineData("来自有鹿的工程师分享了经验。", "有鹿")]
    [InlineData("蓝雀的市值回落。", "蓝雀")]
    public void Firms_that_are_also_words_by_who_works_there(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("这里有鹿的照片。")]
    [InlineData("林中有鹿的叫声。")]
    public void A_word_is_no_firm_where_nobody_works(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("贺晓川，一家初创公司的创始人，到场。")]
    [InlineData("目前，一家机器人公司正在寻求上市。")]
    [InlineData("这是一家专注于视频生成的公司。")]
    [InlineData("在硅谷，一家初创公司正在招人。")]
    [InlineData("前端员工透露，公司已停止该项目。")]
    [InlineData("贺晓川（Hector）是一家初创公司的老员工。")]
    public void Who_leads_a_firm_and_where_it_is_are_no_companies(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("公司创始人表示，团队发布了新品。")]
    [InlineData("独角兽企业正在招聘，用户表示满意。")]
    [InlineData("近日完成融资的企业不多。")]
    [InlineData("老王官宣，小李回应。")]
    [InlineData("产品发布后，市场回应平淡，行业估值走低。")]
    public void Words_that_everybody_uses_are_no_companies(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Company));

    [Fact]
    public void A_name_proved_once_is_found_everywhere_and_says_so()
    {
        var mentions = Reading.Of("铂岚联合创始人贺晓川到场。会后，很多人谈论铂岚。").Mentions.Where(mention => mention.Text == "铂岚").ToList();
        Assert.Equal([MentionSource.Pattern, MentionSource.Article], mentions.Select(mention => mention.Source));
    }

    [Theory]
    [InlineData("参展的有华为、铂岚、腾讯。", "铂岚")]
    [InlineData("参展的有铂岚、华为和腾讯等厂商。", "铂岚")]
    [InlineData("华为（002xxx）、铂岚（301999.SZ）、腾讯等公司上涨。", "铂岚")]
    public void Companies_in_a_list_make_their_neighbours_companies(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("华为、腾讯、上下游企业都参加了。")]
    [InlineData("华为、腾讯、参会嘉宾等方面的意见一致。")]
    public void Phrases_in_a_list_stay_phrases(string text) => Assert.Equal(["华为", "腾讯"], Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("团队训练了BranchGPT。", "BranchGPT")]
    [InlineData("BranchLM在榜单上领先。", "BranchLM")]
    [InlineData("类Branchor产品很多，它们都想对标Branchor大模型。", "Branchor")]
    public void Models_by_how_their_names_are_formed_or_used(string text, string name) => Assert.Contains(Reading.Of(text).Names(EntityType.Model), found => found.StartsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("工程师调用API和GPU。")]
    [InlineData("LLM和ASR是两种技术。")]
    public void Abbreviations_of_the_field_are_no_models(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Model));

    [Fact]
    public void Chips_are_products_only_where_chips_are_spoken_of()
    {
        Assert.Equal(["K310", "K510"], Reading.Of("这批GPU里有K310，也有K510。").Names(EntityType.Product));
        Assert.Empty(Reading.Of("他住在K310房间。").Names(EntityType.Product));
    }

    [Theory]
    [InlineData("深圳市铂岚科技有限公司成立三年。铂岚科技在招人，铂岚很忙。", "铂岚科技", "铂岚")]
    [InlineData("铂岚智能宣布融资，铂岚此前很低调。", "铂岚")]
    public void A_company_named_in_full_is_the_same_in_short(string text, params string[] shorter)
    {
        var company = Assert.Single(Reading.Of(text).Entities, entity => entity.Type == EntityType.Company);
        Assert.All(shorter, name => Assert.Contains(name, company.Aliases.Append(company.Name)));
    }

    [Fact]
    public void A_short_form_of_ordinary_words_proves_nothing() =>
        Assert.Equal(["春风科技有限公司"], Reading.Of("春风科技有限公司成立了，大家谈论春风。").Names(EntityType.Company));

    [Theory]
    [InlineData("远邈大模型已经发布，远邈矿山大模型也在路上，远邈气象大模型随后。", "远邈大模型", "远邈矿山大模型", "远邈气象大模型")]
    [InlineData("“深潭”大模型面世。深潭法律大模型与深潭教育大模型同台。", "深潭法律大模型", "深潭教育大模型")]
    public void A_name_again_and_again_before_the_head_is_a_brand(string text, params string[] names) => Assert.Subset(Reading.Of(text).Names(EntityType.Model).ToHashSet(), names.ToHashSet());

    [Theory]
    [InlineData("电力大模型很多，电力大模型很贵，电力行业大模型也是。")]
    [InlineData("训练大模型不易，部署大模型也难，投入大模型要钱。")]
    public void Fields_and_verbs_before_the_head_are_no_brands(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Model));

    [Theory]
    [InlineData("据潮观周刊报道，产能翻倍。", "潮观周刊")]
    [InlineData("他接受潮观周刊采访时说。", "潮观周刊")]
    [InlineData("他告诉潮观周刊记者，一切顺利。", "潮观周刊")]
    public void Media_by_who_quotes_them(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Media));

    [Theory]
    [InlineData("据多家外媒报道，产能翻倍。")]
    [InlineData("他告诉记者，一切顺利。")]
    [InlineData("有记者问起价格。")]
    public void Reports_by_nobody_name_no_medium(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Media));

    [Theory]
    [InlineData("铂岑2.0上周上线。", "铂岑2.0")]
    [InlineData("腾讯灵岑平台对外开放。", "腾讯灵岑平台")]
    public void Products_by_version_and_by_maker(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("价格涨了2.0倍，增速为3.5%。")]
    [InlineData("腾讯云计算平台和大数据平台很多。")]
    public void Numbers_and_kinds_are_no_products(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("公司推出“选择自由”的套餐。")]
    [InlineData("当地打造“两核三带”的布局。")]
    public void Quoted_phrases_are_no_products(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Fact]
    public void A_phrase_in_a_list_of_fields_is_no_field() =>
        Assert.DoesNotContain("面向新农人", Reading.Of("用于金融、医疗、面向新农人等领域。").Names(EntityType.Industry));

    [Theory]
    [InlineData("各地的行业协会和商会都来了，市政府表示欢迎。")]
    [InlineData("技术委员会和专家委员会都已成立。")]
    public void Kinds_of_organisations_are_none_whoever_proposes_them(string text)
    {
        Assert.Empty(Reading.Of(text).Names(EntityType.Institution));
        Assert.Empty(Reading.Of(text).Names(EntityType.Government));
    }
}
