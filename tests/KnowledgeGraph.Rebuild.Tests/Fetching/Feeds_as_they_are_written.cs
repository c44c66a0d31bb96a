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

    private static IReadOnlyList<FeedEntry> Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), Place);
}
