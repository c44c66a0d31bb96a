using KnowledgeGraph.Core.Documents;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Text.Reading.Formats;

/// <summary>Makes a document of one JSON object: title, author and content under each other, with zones for the first two.</summary>
internal static class JsonRecord
{
    public static (RawDocument? Document, ReadProblem? Problem) Read(string file, string path, string locator, JObject record)
    {
        var content = JsonFields.AsText(JsonFields.Find(record, JsonFields.Content));
        if (content is null)
        {
            return (null, new ReadProblem(file, locator, "This record has no text; it needs a field such as content, text or body."));
        }

        var title = JsonFields.AsText(JsonFields.Find(record, JsonFields.Title))?.Trim();
        var author = JsonFields.AsText(JsonFields.Find(record, JsonFields.Author))?.Trim();
        var address = JsonFields.AsText(JsonFields.Find(record, JsonFields.Address));
        return (Compose(path, locator, content, title, author) with
        {
            Title = title,
            Address = address is not null && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? address : null,
            DateText = JsonFields.AsText(JsonFields.Find(record, JsonFields.Date)),
        }, null);
    }

    private static RawDocument Compose(string path, string locator, string content, string? title, string? author)
    {
        if (HtmlFormat.Looks(content) || content.Contains("</p>", StringComparison.OrdinalIgnoreCase))
        {
            content = HtmlFormat.Read(path, content).Text;
        }

        var head = string.Empty;
        var known = new List<Zone>();
        if (title is not null && !content.TrimStart().StartsWith(title, StringComparison.Ordinal))
        {
            known.Add(new Zone(ZoneKind.Title, new Span(0, title.Length)));
            head = title + "\n\n";
        }

        if (author is not null)
        {
            known.Add(new Zone(ZoneKind.Byline, new Span(head.Length, head.Length + author.Length)));
            head += author + "\n\n";
        }

        return new RawDocument(path, head + content) { Known = known, Source = new SourceMap([(0, locator)]) };
    }
}
