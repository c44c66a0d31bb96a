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
}
