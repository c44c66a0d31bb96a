using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Text.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("甲公司发布了模型。乙公司呢？没有！", "甲公司发布了模型。|乙公司呢？|没有！")]
    [InlineData("他说：“我们会开源。”随后离开。", "他说：“我们会开源。”|随后离开。")]
    [InlineData("“会开源吗？”，记者问。", "“会开源吗？”，记者问。")]
    [InlineData("得分超过GPT-3.5，为70.72分,见https://example.org/a?b=1。完", "得分超过GPT-3.5，为70.72分,见https://example.org/a?b=1。|完")]
    [InlineData("真的吗？！是的……后来呢", "真的吗？！|是的……后来呢")]
    [InlineData("有三家\n公司跟进。价格\n下降。", "有三家\n公司跟进。|价格\n下降。")]
    [InlineData("**已经发布。** 随后开源。", "已经发布。|随后开源。")]
    [InlineData("他认为\"成本会下降。\"之后成本上升。", "他认为\"成本会下降。\"|之后成本上升。")]
    [InlineData("他说开源。\"这是第一步。\"", "他说开源。|\"这是第一步。\"")]
    [InlineData("（表示认可。）接着是另一句。", "（表示认可。）|接着是另一句。")]
    [InlineData("首先是数据；其次是算力。", "首先是数据；其次是算力。")]
    public void A_text_is_divided_where_sentences_end(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), SentenceSplitter.Split(text, new Span(0, text.Length)).Select(span => span.Of(text)));

    [Fact]
    public void Sentences_are_counted_over_the_zones_and_never_cross_them()
    {
        const string text = "新模型发布 甲公司说会开源。并且免费。";
        Zone[] zones = [new(ZoneKind.Title, new Span(0, 5)), new(ZoneKind.Body, new Span(6, text.Length))];
        var sentences = SentenceSplitter.Split(text, zones);
        Assert.Equal([0, 1, 2], sentences.Select(s => s.Index));
        Assert.Equal([ZoneKind.Title, ZoneKind.Body, ZoneKind.Body], sentences.Select(s => s.Zone));
        Assert.Equal("甲公司说会开源。", sentences[1].Span.Of(text));
    }
}
