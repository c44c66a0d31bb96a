using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>Reads RSS 0.9 to 2.0, RDF and Atom. Elements are known by their local names: feeds in the wild mix the namespaces.</summary>
public static class FeedReader
{
    private const int Deepest = 100;
    private const int Most = 1_000_000;
    private const int LongestKey = 500;

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

        // Entries stand at the top or in a channel; what lies in an entry is its content, whatever it is called.
        return [.. root.Elements().Concat(root.Elements().Where(e => e.Name.LocalName == "channel").Elements())
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
            var text = Decode(bytes).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
            DemandBounded(text, settings);
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException error)
        {
            throw new FormatException($"it is not well-formed XML ({error.Message.TrimEnd('.')})", error);
        }
    }

    /// <summary>Before a tree is made of it: a small document can hold millions of nodes.</summary>
    private static void DemandBounded(string text, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new StringReader(text), settings);
        for (var nodes = 0; reader.Read(); nodes += 1 + reader.AttributeCount)
        {
            if (reader.Depth > Deepest || nodes > Most)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"it holds more than {Most} nodes or nests them deeper than {Deepest}, as no feed does"));
            }
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
        return key is null ? null : new FeedEntry(Plain(key))
        {
            Title = title,
            Address = address,
            Date = Day(Text(entry, "pubDate") ?? Text(entry, "published") ?? Text(entry, "date") ?? Text(entry, "issued") ?? Text(entry, "updated")),
            Author = Text(entry, "creator") ?? Text(entry, "author"),
            Content = new[] { "encoded", "content", "description", "summary" }.Select(name => Content(entry, name)).MaxBy(text => text.Length)!,
        };
    }

    /// <summary>A key stands in paths, messages and the history: it holds no control characters and has an end.</summary>
    private static string Plain(string key)
    {
        var plain = string.Concat(key.Where(c => !char.IsControl(c)));
        return plain.Length is > 0 and <= LongestKey ? plain : "sha256-" + ContentHash.Of(key);
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
