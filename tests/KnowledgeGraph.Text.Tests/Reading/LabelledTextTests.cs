namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class LabelledTextTests
{
    private const string Article = "某公司昨天在北湖市发布了语言模型，参数规模达到七十亿，将向开发者免费开放。该公司说，下一代模型会在年底完成训练。";

    [Fact]
    public void The_section_with_most_of_the_text_is_the_article_whatever_its_label() => Assert.Equal(
        [
            "Furniture 标题:",
            "Title 某公司发布七十亿参数模型",
            "Furniture 链接:",
            "Furniture https://example.org/a?id=1",
            "Furniture 总结:",
            "Body " + Article,
            "Furniture 关键词:",
            "Derived 大模型, 某公司",
            "Furniture 重大事件摘要:",
            "Derived 这篇文章讲述了某公司发布模型。⏎⏎文章还提到了下一代模型。",
        ],
        Page.Zones($"标题: 某公司发布七十亿参数模型\n链接: https://example.org/a?id=1\n总结: {Article}\n关键词: 大模型, 某公司\n重大事件摘要: 这篇文章讲述了某公司发布模型。\n\n文章还提到了下一代模型。\n"));

    [Fact]
    public void Beside_the_full_text_the_same_label_holds_a_summary()
    {
        var zones = Page.Zones($"标题：某公司发布模型\n总结：某公司发布了模型。\n正文：{Article}\n");
        Assert.Contains("Derived 某公司发布了模型。", zones);
        Assert.Contains("Body " + Article, zones);
    }

    [Fact]
    public void Title_and_address_are_the_articles()
    {
        var article = Page.Read($"标题: 某公司发布模型\n链接: https://example.org/a\n总结: {Article}\n");
        Assert.Equal("某公司发布模型", article.Title);
        Assert.Equal("https://example.org/a", article.Address);
    }

    [Fact]
    public void A_colon_in_ordinary_text_is_no_label() => Assert.Equal(
        ["Body 记者问：公司：是否裁员？", "Body 总结：没有裁员，反而招聘了三百人。"],
        Page.Zones("记者问：公司：是否裁员？\n总结：没有裁员，反而招聘了三百人。"));
}
