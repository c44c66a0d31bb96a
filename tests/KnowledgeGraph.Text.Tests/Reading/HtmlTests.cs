using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class HtmlTests
{
    private const string Html = """
        <!DOCTYPE html>
        <html><head><title>某公司开放语言模型_北湖网</title>
        <meta property="article:published_time" content="2023-08-31T09:00:00+08:00">
        <meta property="og:url" content="https://example.org/h">
        <style>p { color: red }</style><script>var a = "脚本里的文字";</script></head>
        <body><nav>首页 财经 科技</nav>
        <h1>某公司开放语言模型</h1>
        <p>某公司&ldquo;语言模型&rdquo;今天起
           向公众开放，<b>首日</b>下载超过三百万次。</p>
        <h2>市场反应</h2>
        <figure><img src="a.png"><figcaption>发布会现场</figcaption></figure>
        <p>分析人士说，竞争会更激烈。</p>
        <p>编辑：柳小青</p>
        <p>京ICP备12345678号-1</p>
        </body></html>
        """;

    [Fact]
    public void The_visible_text_is_divided_by_its_elements() => Assert.Equal(
        [
            "Title 某公司开放语言模型",
            "Body 某公司“语言模型”今天起 向公众开放，首日下载超过三百万次。",
            "Heading 市场反应",
            "Caption 发布会现场",
            "Body 分析人士说，竞争会更激烈。",
            "Credit 编辑：柳小青",
            "Furniture 京ICP备12345678号-1",
        ],
        Page.Zones(Html, "a.html"));

    [Fact]
    public void Scripts_styles_and_navigation_are_left_out()
    {
        var text = Page.Read(Html, "a.html").Text;
        Assert.DoesNotContain("脚本", text, StringComparison.Ordinal);
        Assert.DoesNotContain("首页", text, StringComparison.Ordinal);
        Assert.DoesNotContain("color", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_gives_date_and_address()
    {
        var article = Page.Read(Html, "a.html");
        Assert.Equal("https://example.org/h", article.Address);
        Assert.Equal("2023-08-31 front matter", Page.Dated(Html, "a.html"));
    }

    [Fact]
    public void Each_block_leads_back_to_its_line()
    {
        ReadResult result = Assert.Single(Page.ReadAll(Html, "a.html"));
        var at = result.Article!.Text.IndexOf("分析人士", StringComparison.Ordinal);
        Assert.StartsWith("line 12,", result.Source.Locate(at), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_after_a_sentence_is_a_paragraph_and_elsewhere_a_wrap() => Assert.Equal(
        ["Body 甲公司发布了新的模型。", "Body 乙公司的平台名为AI⏎2.0，今天起开放。"],
        Page.Zones("<html><body><p>甲公司发布了新的模型。<br>　　乙公司的平台名为AI<br>2.0，今天起开放。</p></body></html>", "c.html"));

    [Fact]
    public void Without_a_heading_the_page_title_is_the_title_without_the_site() => Assert.Equal(
        "某公司开放语言模型服务",
        Page.Read("<html><head><title>某公司开放语言模型服务_北湖网</title></head><body><p>今天起开放。</p></body></html>", "b.htm").Title);
}
