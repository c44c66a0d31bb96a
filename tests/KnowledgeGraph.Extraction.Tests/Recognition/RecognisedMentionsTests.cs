using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>What becomes of the recogniser's proposals: names that nothing else finds, where it is sure.</summary>
public class RecognisedMentionsTests
{
    [Theory]
    [InlineData("大连实德昨天宣布，与招商银行签订了协议。", "招商银行", EntityType.Company)]
    [InlineData("霁川智能昨日宣布完成新一轮融资。", "霁川智能", EntityType.Company)]
    public void An_organisation_that_the_lexicon_lacks_is_found(string text, string name, EntityType type) =>
        Assert.Equal(type, Find(text, Lexicon.Empty).Single(m => m.Text == name).Type);

    [Fact]
    public void A_proposal_carries_its_source()
    {
        var mentions = Find("招商银行昨天公布了业绩。", Lexicon.Empty);
        Assert.Contains(mentions, m => m is { Text: "招商银行", Source: MentionSource.Recogniser, Rule: "recogniser.company", LexiconId: null });
    }

    [Fact]
    public void What_the_lexicon_knows_stays_the_lexicons()
    {
        var mentions = Find("百度昨天公布了业绩。", Lexicon.BuiltIn);
        Assert.Equal(MentionSource.Gazetteer, mentions.Single(m => m.Text == "百度").Source);
    }

    [Fact]
    public void People_without_a_title_are_found() =>
        Assert.Equal("王大明", Find("王大明昨天去看了电影。", Lexicon.Empty).Single(m => m.Type == EntityType.Person).Text);

    [Theory]
    [InlineData("高原上的风很大，江河都结了冰。")]
    [InlineData("安全和成本是两件大事，方向比速度重要。")]
    public void Words_that_begin_like_surnames_are_no_people(string text) => Assert.DoesNotContain(Find(text, Lexicon.Empty), m => m.Type == EntityType.Person);

    [Theory]
    [InlineData("今年的市场比去年好，价格上涨了百分之五。")]
    [InlineData("模型的参数越多，训练的费用越高。")]
    public void A_sentence_without_organisations_gets_none(string text) => Assert.DoesNotContain(Find(text, Lexicon.Empty), m => m.Source == MentionSource.Recogniser);

    [Theory]
    [InlineData("霁川智能的总部位于杭州，并在上海设有研发中心。", "杭州", EntityType.Region)]
    [InlineData("霁川智能的总部位于杭州，并在上海设有研发中心。", "上海", EntityType.Region)]
    [InlineData("该系统已经用于金融、医疗、教育等行业。", "金融", EntityType.Industry)]
    [InlineData("该系统已经用于金融、医疗、教育等行业。", "医疗", EntityType.Industry)]
    public void Places_and_fields_that_the_lexicon_lacks_are_found(string text, string name, EntityType type) =>
        Assert.Equal(type, Find(text, Lexicon.Empty).First(m => m.Text == name).Type);

    [Theory]
    [InlineData("江苏省苏州市发布了新的扶持政策。")]
    [InlineData("成都市推出了面向企业的算力补贴。")]
    public void A_place_that_begins_a_sentence_is_no_institution(string text) =>
        Assert.DoesNotContain(Find(text, Lexicon.Empty), m => m.Type is EntityType.Institution or EntityType.Company);

    [Theory]
    [InlineData("我们把工具免费提供给大众使用。", "大众")]
    [InlineData("这项工作需要耐心，也需要教育孩子的经验。", "教育")]
    public void Everyday_words_that_are_also_names_are_none(string text, string word) => Assert.DoesNotContain(Find(text, Lexicon.Empty), m => m.Text == word);

    [Theory]
    [InlineData("作者把它叫作松弛核（Relaxed Kernels），并给出了证明。", "Relaxed Kernels")]
    [InlineData("方法分为两个阶段：唤醒阶段（Wake Phase）和睡眠阶段（Sleep Phase）。", "Wake Phase")]
    public void A_term_translated_in_brackets_is_nobodys_name(string text, string term) =>
        Assert.DoesNotContain(Find(text, Lexicon.Empty), m => m.Text == term && m.Type is EntityType.Person or EntityType.Product or EntityType.Company);

    [Theory]
    [InlineData("他写道：bring that engine throughout Europe next year，然后合上了电脑。")]
    [InlineData("配图的文字是Under a glowing harbor skyline at midnight。")]
    public void An_English_phrase_is_no_name(string text) => Assert.DoesNotContain(Find(text, Lexicon.Empty), m => m.Source == MentionSource.Recogniser && m.Text.Contains(' ', StringComparison.Ordinal));

    [Theory]
    [InlineData("这次对谈的嘉宾是投资人Orlan\nVestrick，他谈到了融资。", "Orlan")]
    [InlineData("这次对谈的嘉宾是投资人Orlan\nVestrick，他谈到了融资。", "Vestrick")]
    public void Half_of_a_name_that_a_page_breaks_is_no_name(string text, string half) =>
        Assert.DoesNotContain(Find(text, Lexicon.Empty), m => m.Text == half && m.Source == MentionSource.Recogniser);

    private static IReadOnlyList<Mention> Find(string text, Lexicon lexicon)
    {
        var article = new Article { Id = "a/0", Path = "test", Text = text, Zones = [new Zone(ZoneKind.Body, new Span(0, text.Length))] };
        return new MentionFinder(lexicon).Find(article, FoldedText.Of(article));
    }
}
