using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class MarkdownTests
{
    private const string Page1 = """
        来源: https://example.org/news/1
        ---
        title: "某公司接入新模型 股价上涨"
        date: "2025-02-14 12:35:02"
        summary: "某公司昨天接入..."
        tags:
          - "qq"
        ---

        ![图片](https://img.example.org/a-
        b/1000) _某公司总部外景_

        某公司在今天宣布接入新模型，药物名为Drug
        X，研发周期缩短为一个月。注：概念股的表现  
        值得注意的是，股价上涨了 **百分之四** 。

        **一、市场反应**

        详情见[另一篇报道](https://example.org/b)，共三家公司跟进。

        **延伸阅读：**

        [某公司的下一步](https://example.org/c)

        [qq](https://example.org/news/1)
        """;

    [Fact]
    public void Front_matter_pictures_captions_and_links_are_told_apart() => Assert.Equal(
        [
            "Furniture 来源: https://example.org/news/1",
            "Furniture ---⏎title: \"",
            "Title 某公司接入新模型 股价上涨",
            "Furniture \"⏎date: \"2025-02-14 12:35:02\"⏎summary: \"",
            "Derived 某公司昨天接入...",
            "Furniture \"⏎tags:⏎  - \"qq\"⏎---",
            "Furniture ![图片](https://img.example.org/a-⏎b/1000)",
            "Caption 某公司总部外景",
            "Body 某公司在今天宣布接入新模型，药物名为Drug⏎X，研发周期缩短为一个月。",
            "Caption 注：概念股的表现",
            "Body 值得注意的是，股价上涨了 **百分之四** 。",
            "Heading 一、市场反应",
            "Body 详情见[另一篇报道](https://example.org/b)，共三家公司跟进。",
            "Furniture 延伸阅读：",
            "Furniture [某公司的下一步](https://example.org/c)",
            "Furniture [qq](https://example.org/news/1)",
        ],
        Page.Zones(Page1, "a.md"));

    [Fact]
    public void Title_date_and_address_come_from_the_head()
    {
        var article = Page.Read(Page1, "a.md");
        Assert.Equal("某公司接入新模型 股价上涨", article.Title);
        Assert.Equal("https://example.org/news/1", article.Address);
        Assert.Equal("2025-02-14 front matter", Page.Dated(Page1));
    }

    [Fact]
    public void A_wrap_is_no_boundary_of_a_sentence()
    {
        var article = Page.Read(Page1, "a.md");
        var sentence = SentenceSplitter.Split(article).First(s => s.Span.Of(article.Text).StartsWith("某公司在今天", StringComparison.Ordinal));
        Assert.EndsWith("一个月。", sentence.Span.Of(article.Text), StringComparison.Ordinal);
        Assert.Contains("药物名为drug x，研发", FoldedText.Of(article).Value, StringComparison.Ordinal);
        Assert.Contains("另一篇报道，共三家", FoldedText.Of(article).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_given_twice_counts_once() => Assert.Equal(
        ["Title 某公司发布新模型", "Furniture 某公司发布新模型", "Byline 北湖新闻 柳小青", "Body 某公司在昨天晚间发布了新的语言模型，并且全部开源。"],
        Page.Zones("# 某公司发布新模型\n\n# 某公司发布新模型\n\n北湖新闻 柳小青\n\n某公司在昨天晚间发布了新的语言模型，并且全部开源。\n"));

    [Fact]
    public void Date_and_author_keep_their_own_lines_without_blank_lines_between() => Assert.Equal(
        ["Title 某公司再获三亿美元投资", "Byline 2023年10月17日 10:21　某某创投", "Body 某公司今天宣布完成新一轮融资，金额为三亿美元。", "Body 该公司成立于当年四月。"],
        Page.Zones("某公司再获三亿美元投资\r\n2023年10月17日 10:21　某某创投\r\n\r\n某公司今天宣布完成新一轮融资，金额为三亿美元。\r\n\r\n该公司成立于当年四月。\r\n"));

    [Fact]
    public void Paragraph_tags_part_paragraphs() => Assert.Equal(
        ["Title 新技术催生新场景", "Body 各地抢抓机遇，加大了研发的力度。", "Body 成都已经建设六十个平台。", "Furniture [查看原文](https://example.org/v)"],
        Page.Zones("### 新技术催生新场景\n\n<p>各地抢抓机遇，加大了研发的力度。</p><p>成都已经建设六十个平台。</p>\n\n[查看原文](https://example.org/v)\n", "a.md"));

    [Fact]
    public void A_question_in_an_interview_is_text() => Assert.Equal(
        ["Body 媒体：你们什么时候开始投入？", "Body 柳青：从三年前就开始了，那时候团队只有二十个人。"],
        Page.Zones("**媒体：你们什么时候开始投入？**\n\n**柳青：**\n从三年前就开始了，那时候团队只有二十个人。\n".Replace("**柳青：**\n", "柳青：", StringComparison.Ordinal)));

    [Fact]
    public void Broken_front_matter_is_read_as_text()
    {
        var article = Page.Read("---\ntitle: [没有结束\n---\n\n某公司发布了新的语言模型。\n", "a.md");
        Assert.Contains(Page.Zones(article), zone => zone == "Body 某公司发布了新的语言模型。");
    }
}
