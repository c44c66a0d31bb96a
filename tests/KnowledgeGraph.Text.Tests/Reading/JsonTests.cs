using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class JsonTests
{
    [Fact]
    public void An_object_is_an_article_with_title_author_date_and_address()
    {
        var article = Page.Read("""{"Title":"某公司开源模型","author":"柳小青","publish_time":"2023-09-01 08:00","url":"https://example.org/j","content":"某公司今天开源了模型。"}""", "a.json");
        Assert.Equal(["Title 某公司开源模型", "Byline 柳小青", "Body 某公司今天开源了模型。"], Page.Zones(article));
        Assert.Equal("https://example.org/j", article.Address);
        Assert.Equal("2023-09-01", article.PublishedOn!.Name);
        Assert.Equal("front matter", article.PublishedRule);
    }

    [Fact]
    public void A_list_gives_many_articles_each_with_its_place()
    {
        var results = Page.ReadAll("""{"data":[{"标题":"甲","正文":"甲公司发布了模型。"},{"text":"乙公司发布了模型。"},{"id":3}]}""", "list.json");
        Assert.Equal(["list.json#1", "list.json#2"], results.Where(r => r.Article is not null).Select(r => r.Article!.Path));
        Assert.Equal("record 3", results[2].Problem!.Locator);
        Assert.Equal("record 2", results[1].Source.Locate(0));
    }

    [Fact]
    public void A_broken_line_is_one_problem_and_the_others_are_read()
    {
        var results = Page.ReadAll("{\"text\":\"甲公司发布了模型。\"}\n{\"text\": 坏\n\n{\"text\":\"乙公司发布了模型。\"}\n", "a.jsonl");
        Assert.Equal([true, false, true], results.Select(r => r.Article is not null));
        Assert.Equal("line 2", results[1].Problem!.Locator);
        Assert.DoesNotContain('\n', results[1].Problem!.Reason);
    }

    [Theory]
    [InlineData("""甲公司\ud83d发布""", "甲公司\uFFFD发布")]
    [InlineData("""甲公司\ude42发布\ud83d""", "甲公司\uFFFD发布\uFFFD")]
    [InlineData("""甲公司\ud83d\ud83d\ude42发布""", "甲公司\uFFFD\ud83d\ude42发布")]
    [InlineData("""甲公司\ud83d\ude42发布""", "甲公司\ud83d\ude42发布")]
    public void Half_of_a_surrogate_pair_which_no_store_keeps_is_replaced(string written, string expected) =>
        Assert.Equal(expected, Page.Read($$"""{"content":"{{written}}"}""", "a.json").Text);

    [Fact]
    public void Dates_in_the_text_stay_as_they_are() =>
        Assert.Equal("2023-08-31T10:00:00", Page.Read("""{"content":"2023-08-31T10:00:00"}""", "a.json").Text);

    [Fact]
    public void Too_deep_or_broken_json_is_a_problem()
    {
        Assert.Contains("not valid JSON", Problem(new string('[', 300) + new string(']', 300)).Reason, StringComparison.Ordinal);
        Assert.Contains("not valid JSON", Problem("{\"text\":").Reason, StringComparison.Ordinal);
        Assert.Contains("no article", Problem("3").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_inside_a_field_is_read_as_html() =>
        Assert.Equal(["Body 甲公司发布了模型。", "Body 乙公司跟进，价格更低。"], Page.Zones("""{"content":"<p>甲公司发布了模型。</p><p>乙公司跟进，价格更低。</p>"}""", "a.json"));

    private static ReadProblem Problem(string json) => Assert.Single(Page.ReadAll(json, "a.json")).Problem!;
}
