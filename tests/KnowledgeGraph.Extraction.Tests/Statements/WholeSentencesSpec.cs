using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Extraction.Tests.Statements;

/// <summary>Sentences that say more than relations hold are kept in their own words.</summary>
public sealed class WholeSentencesSpec
{
    [Theory]
    [InlineData("百度一次能接通三个插件。", "百度: 百度一次能接通三个插件")]
    [InlineData("调试这样的设备每次要用五十万元。", "五十万元: 调试这样的设备每次要用五十万元")]
    public void A_sentence_is_kept_under_the_first_thing_it_names_or_counts(string text, string kept) => Assert.Equal([kept], Kept(text));

    [Theory]
    [InlineData("百度发布了文心一言。")]
    [InlineData("这件事谁都说不准。")]
    public void One_that_a_claim_quotes_whole_or_that_names_nothing_is_not(string text) => Assert.Empty(Kept(text));

    [Fact]
    public void What_stands_in_no_text_of_the_article_is_not() =>
        Assert.DoesNotContain(Kept("百度一次能接通三个插件。\n\n责任编辑：张三\n版权所有 百度 京ICP证030173号"), k => k.Contains("ICP", StringComparison.Ordinal));

    [Fact]
    public void Whose_words_they_are_is_told()
    {
        var facts = Extract("李彦宏表示：“插件接得通了。百度一次能接通三个插件，腾讯还不能。”");
        var sentence = facts.Claims.Last(c => c.IsSentence);
        Assert.Equal("李彦宏", facts.Entities.FirstOrDefault(e => e.Key == sentence.Speaker)?.Name);
    }

    private static List<string> Kept(string text)
    {
        var facts = Extract(text);
        return [.. facts.Claims.Where(c => c.IsSentence).Select(c =>
            $"{facts.Entities.FirstOrDefault(e => e.Key == c.Subject)?.Name ?? facts.Figures.First(f => f.Key == c.Subject).Text}: {c.Quote}")];
    }

    private static ArticleFacts Extract(string text) =>
        new Extractor(Lexicon.BuiltIn).Extract(new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text)).Single().Article!);
}
