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
    public void People_are_left_to_the_patterns() =>
        Assert.DoesNotContain(Find("王大明和李小红昨天去看了电影。", Lexicon.Empty), m => m.Source == MentionSource.Recogniser && m.Type == EntityType.Person);

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
