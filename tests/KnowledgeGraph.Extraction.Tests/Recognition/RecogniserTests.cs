using KnowledgeGraph.Extraction.Recognition;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>What the shipped model finds in plain sentences of our own.</summary>
public class RecogniserTests
{
    [Theory]
    [InlineData("招商银行行长王大明昨日在深圳表示", "招商银行", RecognisedType.Company)]
    [InlineData("招商银行行长王大明昨日在深圳表示", "王大明", RecognisedType.Name)]
    [InlineData("招商银行行长王大明昨日在深圳表示", "行长", RecognisedType.Position)]
    [InlineData("国家发改委昨天公布了新的办法", "国家发改委", RecognisedType.Government)]
    [InlineData("曼联在客场击败了切尔西", "切尔西", RecognisedType.Organization)]
    [InlineData("记者李晓东从海淀法院获悉", "海淀法院", RecognisedType.Government)]
    public void A_plain_name_is_found_with_its_type(string sentence, string name, RecognisedType type) =>
        Assert.Contains((name, type), Recogniser.General.Recognise(sentence).Select(n => (n.Span.Of(sentence), n.Type)));

    [Theory]
    [InlineData("今天天气很好，我们去散步。")]
    [InlineData("价格比去年上涨了百分之五")]
    [InlineData("")]
    public void A_sentence_without_names_has_none(string sentence) => Assert.Empty(Recogniser.General.Recognise(sentence));

    [Fact]
    public void Capital_and_wide_letters_change_nothing()
    {
        var plain = Recogniser.General.Recognise("微软ceo王大明表示").Select(n => (n.Span, n.Type));
        Assert.Equal(plain, Recogniser.General.Recognise("微软ＣＥO王大明表示").Select(n => (n.Span, n.Type)));
    }

    [Fact]
    public void Lines_that_are_not_read_have_no_names_and_change_none_of_others()
    {
        const string Text = "记者李晓东从海淀法院获悉\n招商银行行长王大明昨日在深圳表示";
        var second = Text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var all = Recogniser.General.Recognise(Text).Where(name => name.Span.Start >= second);
        Assert.Equal(all, Recogniser.General.Recognise(Text, [], line => line.Start >= second));
    }
}
