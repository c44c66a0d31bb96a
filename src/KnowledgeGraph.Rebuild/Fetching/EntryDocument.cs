using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>An entry of a feed as a document to keep: a JSON object with the fields that articles have, the same bytes for the same entry.</summary>
internal static class EntryDocument
{
    public static byte[] Of(FeedEntry entry)
    {
        var text = new StringBuilder();
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)))
        {
            writer.WriteStartObject();
            Put(writer, "title", entry.Title);
            Put(writer, "url", entry.Address?.AbsoluteUri);
            Put(writer, "date", entry.Date);
            Put(writer, "author", entry.Author);
            Put(writer, "content", Page(entry.Content));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What a feed carries is a piece of a page; as a page it is read as one.</summary>
    private static string Page(string content) =>
        content.AsSpan().IndexOfAny('<', '&') < 0 ? content : "<html><body>" + content + "</body></html>";

    private static void Put(JsonTextWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteValue(value);
        }
    }
}
