using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>How Latin names that only the recogniser proposes must stand to be names.</summary>
public sealed class RecognisedFormsTests
{
    [Theory]
    [InlineData("在Zelvora阶段，系统汇总结果。", "Zelvora")]
    [InlineData("团队推出了Zelvora Studio，很快上线。", "Zelvora Studio")]
    public void A_latin_word_among_chinese_ones_may_be_a_product(string text, string name) => Assert.True(Fits(text, name));

    [Theory]
    [InlineData("先用Reducer阶段，reducer会汇总结果。", "Reducer")]
    [InlineData("他说Code is law，意思很清楚。", "Code")]
    [InlineData("the Ledger 是英文里的词。", "Ledger")]
    public void English_words_are_none(string text, string name) => Assert.False(Fits(text, name));

    [Theory]
    [InlineData("系统叫做Zelvora\nTides的工具。", "Zelvora")]
    public void Half_of_a_name_that_the_page_breaks_is_none(string text, string name) => Assert.True(RecognisedMentions.IsCut(Of(text), Span(text, name)));

    private static bool Fits(string text, string name) => RecognisedForms.Fits(Of(text), new RecognisedName(Span(text, name), RecognisedType.Product, Recogniser.MaxMargin));

    private static Span Span(string text, string name) => new(text.IndexOf(name, StringComparison.Ordinal), text.IndexOf(name, StringComparison.Ordinal) + name.Length);

    private static ArticleText Of(string text)
    {
        var article = new Article { Id = "a/0", Path = "test", Text = text, Zones = [new Zone(ZoneKind.Body, new Span(0, text.Length))] };
        return new ArticleText(article, FoldedText.Of(article));
    }
}
