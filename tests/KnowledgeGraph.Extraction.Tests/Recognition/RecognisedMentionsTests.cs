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

    private static IReadOnlyList<Mention> Find(string text, Lexicon lexicon)
    {
        var article = new Article { Id = "a/0", Path = "test", Text = text, Zones = [new Zone(ZoneKind.Body, new Span(0, text.Length))] };
        return new MentionFinder(lexicon).Find(article, FoldedText.Of(article));
    }
}
