using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class PlainTextTests
{
    [Fact]
    public void The_text_is_the_whole_file_and_carriage_returns_count()
    {
        var article = Page.Read("来源: https://example.org/a\r\n某公司昨天发布了一款新的语言模型。\r\n");
        Assert.Equal("来源: https://example.org/a\r\n某公司昨天发布了一款新的语言模型。\r\n", article.Text);
        var body = article.Zones.Single(zone => zone.Kind == ZoneKind.Body).Span;
        Assert.Equal("某公司昨天发布了一款新的语言模型。", body.Of(article.Text));
        Assert.Equal(27, body.Start);
    }

    [Fact]
    public void A_byte_order_mark_does_not_count()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("某公司发布了新模型。")).ToArray();
        Assert.Equal("某公司发布了新模型。", new ArticleReader().Read("a.txt", bytes)[0].Article!.Text);
    }

    [Fact]
    public void Equal_texts_are_one_article_wherever_they_lie()
    {
        var here = Page.Read("某公司发布了新模型。", "here.txt");
        var there = Page.Read("某公司发布了新模型。", "there/a.md");
        Assert.Equal(here.Id, there.Id);
        Assert.Matches("^a/[0-9a-f]{16}$", here.Id);
        Assert.NotEqual(here.Id, Page.Read("某公司发布了旧模型。").Id);
    }

    [Fact]
    public void Positions_outside_the_basic_plane_are_code_points_at_the_border()
    {
        var article = Page.Read("😀开场。\n甲公司发布了乙模型，参数为七十亿。");
        var zone = article.ZoneAt(article.Text.IndexOf('甲', StringComparison.Ordinal))!.Value;
        Assert.Equal(zone.Span.Start - 1, new CodePoints(article.Text).At(zone.Span.Start));
    }

    [Fact]
    public void Lines_of_a_page_without_markup_are_told_apart() => Assert.Equal(
        [
            "Byline 作者 | 石小岩",
            "Credit 编辑 | 何木",
            "Body 大模型的竞争在春天变得激烈,几家公司先后降价。",
            "Heading 价格的底线",
            "Body 降价之后,开发者的调用量上升了三倍。",
            "Credit Copyright © 2020-2024 北湖产业网版权所有",
            "Furniture 备案号:京ICP备12345678号-1 联系邮箱:abc@example.org",
            "Furniture 扫一扫,加关注",
        ],
        Page.Zones(
            """
            作者 | 石小岩
            编辑 | 何木
            大模型的竞争在春天变得激烈,几家公司先后降价。
            价格的底线
            降价之后,开发者的调用量上升了三倍。
            Copyright © 2020-2024 北湖产业网版权所有 备案号:京ICP备12345678号-1 联系邮箱:abc@example.org
            扫一扫,加关注
            """));

    [Theory]
    [InlineData("扫码支付已经成为主流，某公司在去年处理了三十亿笔这样的交易，今年还会更多，监管部门已经注意到这个变化。")]
    [InlineData("不少平台用的还是别家的接口，一旦断供，风险自负。")]
    [InlineData("论文：某大学的团队提出了新的训练方法，成本下降一半。")]
    [InlineData("设计：采用全新的混合架构，支持二十万字的上下文，推理成本下降一半。")]
    [InlineData("记者从发布会上了解到，该公司今年将再招三百人。")]
    [InlineData("电话会议上，管理层没有回答这个问题。")]
    public void A_sentence_that_begins_like_furniture_is_text(string sentence) =>
        Assert.Equal(["Body " + sentence, "Body 该公司没有回应。"], Page.Zones(sentence + "\n该公司没有回应。"));

    [Fact]
    public void Lines_that_a_program_wrapped_are_one_paragraph()
    {
        string[] lines =
        [
            "甲公司昨天在北湖市发布了一款新的语言模型，参数规模达到七十亿",
            "，并且已经向开发者开放下载。该公司的首席科学家在会上介绍说，",
            "这款模型的训练一共花了四个月的时间，下一代模型会在明年的春天",
            "完成。",
        ];
        Assert.Equal(["Body " + string.Join("⏎", lines)], Page.Zones(string.Join("\n", lines)));
    }

    [Fact]
    public void A_traditional_page_with_readings_in_brackets_shows_its_furniture_too() => Assert.Equal(
        [
            "Byline ■林曉東",
            "Body 該公司的服務(wù)已經(jīng)通過備案,將向公眾開放。",
            "Furniture | 19:25 | 某某科技:關(guān)于董事辭職... |",
            "Credit 版權(quán)所有北湖日報網(wǎng)",
            "Furniture 北湖日報網(wǎng)所載內(nèi)容、圖表僅供參考,風(fēng)險自負。",
            "Furniture 掃一掃,即可下載",
        ],
        Page.Zones(
            """
            ■林曉東
            該公司的服務(wù)已經(jīng)通過備案,將向公眾開放。
            | 19:25 | 某某科技:關(guān)于董事辭職... |
            版權(quán)所有北湖日報網(wǎng)
            北湖日報網(wǎng)所載內(nèi)容、圖表僅供參考,風(fēng)險自負。
            掃一掃,即可下載
            """));
}
