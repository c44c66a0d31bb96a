using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>Reads RSS 0.9 to 2.0, RDF and Atom. Elements are known by their local names: feeds in the wild mix the namespaces.</summary>
public static class FeedReader
{
    /// <summary>The entries in their order.</summary>
    /// <param name="bytes">The feed.</param>
    /// <param name="address">Where it was found; links may be relative to it.</param>
    /// <exception cref="FormatException">It is no feed.</exception>
    public static IReadOnlyList<FeedEntry> Read(byte[] bytes, Uri address)
    {
        var root = Parse(bytes);
        if (root.Name.LocalName is not ("rss" or "RDF" or "feed"))
        {
            throw new FormatException($"it is no feed but a document <{root.Name.LocalName}>");
        }

        return [.. root.Descendants()
            .Where(e => e.Name.LocalName is "item" or "entry")
            .Select(e => Entry(e, address))
            .OfType<FeedEntry>()
            .DistinctBy(e => e.Key, StringComparer.Ordinal)];
    }

    private static XElement Parse(byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1 << 20, CheckCharacters = false };
        try
        {
            using var reader = XmlReader.Create(new StringReader(Decode(bytes).TrimStart('\uFEFF', ' ', '\r', '\n', '\t')), settings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException error)
        {
            throw new FormatException($"it is not well-formed XML ({error.Message.TrimEnd('.')})", error);
        }
    }

    /// <summary>As the XML declaration says; UTF-8 and UTF-16 by their first bytes.</summary>
    private static string Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 200));
        var at = head.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        var name = at < 0 ? string.Empty : head[(at + 9)..].TrimStart('"', '\'').Split('"', '\'', '?', ' ')[0];
        var encoding = bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            _ => name.ToLowerInvariant() is "gb2312" or "gbk" or "gb18030" or "big5" ? CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.UTF8 : Encoding.UTF8,
        };
        return encoding.GetString(bytes);
    }

    private static FeedEntry? Entry(XElement entry, Uri feed)
    {
        var title = Text(entry, "title");
        var address = Link(entry, feed);
        var key = Text(entry, "guid") ?? Text(entry, "id") ?? address?.AbsoluteUri ?? title;
        return key is null ? null : new FeedEntry(key)
        {
            Title = title,
            Address = address,
            Date = Day(Text(entry, "pubDate") ?? Text(entry, "published") ?? Text(entry, "date") ?? Text(entry, "issued") ?? Text(entry, "updated")),
            Author = Named(entry, "creator") ?? Text(entry, "author"),
            Content = new[] { "encoded", "content", "description", "summary" }.Select(name => Content(entry, name)).MaxBy(text => text.Length)!,
        };
    }

    private static Uri? Link(XElement entry, Uri feed)
    {
        var links = entry.Elements().Where(e => e.Name.LocalName == "link").ToList();
        var link = links.FirstOrDefault(l => (string?)l.Attribute("rel") is null or "alternate") ?? links.FirstOrDefault();
        var text = (string?)link?.Attribute("href") ?? link?.Value.Trim();
        var permanent = entry.Elements().FirstOrDefault(e => e.Name.LocalName == "guid" && (string?)e.Attribute("isPermaLink") != "false")?.Value.Trim();
        text = string.IsNullOrEmpty(text) ? permanent : text;
        return Uri.TryCreate(feed, text, out var address) && !string.IsNullOrEmpty(text) && address.Scheme is "http" or "https" ? address : null;
    }

    private static string? Text(XElement entry, string name)
    {
        var found = entry.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        var text = (found?.Elements().FirstOrDefault(e => e.Name.LocalName == "name") ?? found)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static string? Named(XElement entry, string name) => Text(entry, name);

    private static string Content(XElement entry, string name)
    {
        var found = entry.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        return found is null ? string.Empty : found.HasElements ? string.Concat(found.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))) : found.Value.Trim();
    }

    /// <summary>The day in the zone that the feed writes; what cannot be read is left to the article.</summary>
    private static string? Day(string? text) =>
        text is not null && DateTimeOffset.TryParse(Zone(text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string Zone(string text) => text
        .Replace(" GMT", " +00:00", StringComparison.Ordinal)
        .Replace(" UT", " +00:00", StringComparison.Ordinal)
        .Replace(" CST", " +08:00", StringComparison.Ordinal);
}
