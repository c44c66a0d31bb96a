using System.Text;
using KnowledgeGraph.Rebuild.Fetching;

namespace KnowledgeGraph.Rebuild.Tests.Fetching;

public sealed class Feeds_as_they_are_written
{
    private static readonly Uri Place = new("https://news.example/feeds/all.xml");

    [Fact]
    public void An_rss_item_gives_its_longest_text_its_link_and_its_day_in_its_own_zone()
    {
        var entry = Assert.Single(Read("""
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <item><title> 标题 </title><link>/a?x=1&amp;y=2</link><guid isPermaLink="false">g1</guid><pubDate>Thu, 31 Aug 2023 00:30:00 +0800</pubDate>
            <dc:creator>某记者</dc:creator><description>短</description><content:encoded><![CDATA[<p>长长的正文</p>]]></content:encoded></item></channel></rss>
            """));

        Assert.Equal(("g1", "标题", "2023-08-31", "某记者", "<p>长长的正文</p>"), (entry.Key, entry.Title, entry.Date, entry.Author, entry.Content));
        Assert.Equal("https://news.example/a?x=1&y=2", entry.Address!.AbsoluteUri);
    }

    [Fact]
    public void An_atom_entry_gives_its_alternate_link_and_its_markup()
    {
        var entry = Assert.Single(Read("""
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title>甲</title><link rel="self" href="x"/><link rel="alternate" href="../1"/>
            <author><name>某人</name></author><updated>2023-08-31T23:00:00+08:00</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>正文</p></div></content></entry></feed>
            """));

        Assert.Equal(("https://news.example/1", "某人", "2023-08-31"), (entry.Address!.AbsoluteUri, entry.Author, entry.Date));
        Assert.Contains("<p>正文</p>", entry.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void An_rdf_feed_in_gb2312_is_read()
    {
        var text = "<?xml version=\"1.0\" encoding=\"GB2312\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><item><title>中文标题</title><link>https://news.example/1</link></item></rdf:RDF>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")!.GetBytes(text);

        Assert.Equal("中文标题", Assert.Single(FeedReader.Read(bytes, Place)).Title);
    }

    [Fact]
    public void Entities_that_grow_without_end_and_outside_files_are_not_read()
    {
        const string Bomb = "<!DOCTYPE rss [<!ENTITY a \"xx\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&f;</title><guid>1</guid></item></channel></rss>";

        Assert.Throws<FormatException>(() => Read(Bomb));
    }

    [Fact]
    public void Links_that_are_no_pages_are_left_out() =>
        Assert.Null(Assert.Single(Read("<rss><channel><item><title>x</title><link>file:///etc/passwd</link></item></channel></rss>")).Address);

    [Fact]
    public void Entries_within_entries_are_their_content_and_cost_no_more_than_it()
    {
        var nested = "<rss><channel><item><guid>1</guid><description>" + string.Concat(Enumerable.Repeat("<item><guid>2</guid><description>甲", 40)) + string.Concat(Enumerable.Repeat("</description></item>", 40)) + "</description></item></channel></rss>";

        Assert.Equal("1", Assert.Single(Read(nested)).Key);
    }

    [Fact]
    public void Documents_that_are_deeper_or_larger_than_any_feed_are_refused_before_a_tree_is_made_of_them()
    {
        var deep = "<rss><channel><item><guid>1</guid>" + string.Concat(Enumerable.Repeat("<b>", 200_000)) + string.Concat(Enumerable.Repeat("</b>", 200_000)) + "</item></channel></rss>";
        var wide = "<rss><channel>" + string.Concat(Enumerable.Repeat("<a/>", 1_100_000)) + "</channel></rss>";

        Assert.Contains("deeper", Assert.Throws<FormatException>(() => Read(deep)).Message, StringComparison.Ordinal);
        Assert.Contains("more than", Assert.Throws<FormatException>(() => Read(wide)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a&#0;b", "ab")]
    [InlineData("a&#27;[31mb", "a[31mb")]
    [InlineData("a\nb", "ab")]
    public void Keys_hold_nothing_that_a_path_or_a_terminal_would_stumble_over(string written, string key) =>
        Assert.Equal(key, Assert.Single(Read($"<rss><channel><item><guid isPermaLink='false'>{written}</guid><description>x</description></item></channel></rss>")).Key);

    [Fact]
    public void A_key_without_end_is_known_by_its_hash()
    {
        var entry = Assert.Single(Read($"<rss><channel><item><guid>{new string('a', 100_000)}</guid></item></channel></rss>"));

        Assert.StartsWith("sha256-", entry.Key, StringComparison.Ordinal);
        Assert.True(entry.Key.Length < 100);
    }

    private static IReadOnlyList<FeedEntry> Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), Place);
}
