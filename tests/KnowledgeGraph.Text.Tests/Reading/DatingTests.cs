namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class DatingTests
{
    private const string Body = "某公司发布了新的语言模型，并且全部开源，供开发者使用。";

    [Fact]
    public void Front_matter_comes_first() => Assert.Equal(
        "2025-02-10 front matter",
        Page.Dated($"来源: https://example.org/2025/02/12/a\n---\ndate: 2025-02-10 11:47:11\n---\n\n北湖网2月11日讯 {Body}"));

    [Fact]
    public void Then_a_date_before_the_text() => Assert.Equal(
        "2023-08-17 date prefix", Page.Dated($"来源: https://example.org/2023-08-19/a\n2023-08-17 07:58:55，正文：{Body}"));

    [Fact]
    public void Or_a_line_of_its_own() => Assert.Equal(
        "2024-05-01 date prefix", Page.Dated($"# 某公司开源模型\n\n2024年5月1日 10:20 来源：北湖网\n\n{Body}\n"));

    [Theory]
    [InlineData("https://example.org/2023-11-07/a", "北湖网11月6日讯 ", "2023-11-06 dateline")]
    [InlineData("https://example.org/2024/01/02/a", "北湖网12月31日讯 ", "2023-12-31 dateline")]
    [InlineData("https://example.org/2024-03-04/a", "《北湖日报》4日讯，", "2024-03-04 dateline")]
    [InlineData("https://example.org/2024-03-01/a", "《北湖日报》29日讯，", "2024-02-29 dateline")]
    public void Then_the_dateline_with_the_year_of_the_address(string address, string dateline, string dated) =>
        Assert.Equal(dated, Page.Dated($"来源: {address}\n\n{dateline}{Body}"));

    [Fact]
    public void The_year_of_a_dateline_may_come_from_a_full_date_in_the_text() =>
        Assert.Equal("2023-11-06 dateline", Page.Dated($"北湖网11月6日讯 {Body}该模型从2023年11月1日起内测。"));

    [Fact]
    public void Or_from_the_only_year_that_the_text_writes() =>
        Assert.Equal("2023-11-04 dateline", Page.Dated($"北湖网11月4日电（记者 柳青）{Body}2023年下半年，备案增多；到2025年还会增加。"));

    [Theory]
    [InlineData("https://example.org/2023-08-30/x.md", "2023-08-30 address")]
    [InlineData("https://example.org/2025/02/18/VIDE250218.shtml", "2025-02-18 address")]
    [InlineData("https://example.org/rain/a/20250213A077L100", "2025-02-13 address")]
    [InlineData("https://example.org/w/302221", null)]
    [InlineData("https://example.org/2023-13-45/x", null)]
    public void Then_the_address(string address, string? dated) => Assert.Equal(dated, Page.Dated($"来源: {address}\n\n{Body}"));

    [Fact]
    public void Then_a_full_date_that_the_text_calls_today() =>
        Assert.Equal("2025-11-08 text", Page.Dated("两份报告今天（2025年11月8日）发布，显示专利数量继续增长。"));

    [Fact]
    public void What_says_nothing_stays_undated()
    {
        Assert.Null(Page.Dated($"北湖网11月6日讯 {Body}到2025年将覆盖全省。"));
        Assert.Null(Page.Dated($"8月31日，{Body}到2025年1月1日将覆盖全省。"));
    }
}
