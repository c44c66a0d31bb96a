using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeGraph.Text.Reading.Formats;

/// <summary>Reads an HTML page: its visible text by blocks, with the zones that its elements make sure.</summary>
internal static class HtmlFormat
{
    /// <summary>Whether the text begins as a page does.</summary>
    public static bool Looks(ReadOnlySpan<char> start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<body", StringComparison.OrdinalIgnoreCase);

    public static RawDocument Read(string path, string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var page = parser.ParseDocument(html);
        var title = Title(page);
        var writer = new HtmlText();
        if (title is not null && !HasHeading(page, title))
        {
            writer.AddTitle(title);
        }

        writer.Add(page.Body!);
        return writer.ToDocument(path) with
        {
            Title = title,
            Address = Meta(page, "og:url") ?? page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            DateText = Meta(page, "article:published_time", "publishdate", "pubdate", "publish_time", "publishtime", "datepublished", "date")
                ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
        };
    }

    private static string? Title(IHtmlDocument page)
    {
        var heading = page.QuerySelectorAll("h1").Select(h => h.TextContent.Trim()).FirstOrDefault(text => text.Length > 0);
        var title = heading ?? Meta(page, "og:title") ?? page.Title?.Trim();
        if (string.IsNullOrEmpty(title) || heading is not null)
        {
            return heading;
        }

        // A page's title usually ends with the site's name.
        var cut = title.LastIndexOfAny(['_', '|', '－']);
        cut = cut < 0 ? title.LastIndexOf(" - ", StringComparison.Ordinal) : cut;
        return cut >= title.Length / 2 ? title[..cut].Trim() : title;
    }

    private static bool HasHeading(IHtmlDocument page, string title) =>
        page.QuerySelectorAll("h1").Any(h => h.TextContent.Trim() == title);

    private static string? Meta(IHtmlDocument page, params string[] names)
    {
        foreach (var name in names)
        {
            foreach (var meta in page.QuerySelectorAll("meta"))
            {
                var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && meta.GetAttribute("content") is { Length: > 0 } content)
                {
                    return content.Trim();
                }
            }
        }

        return null;
    }
}
