using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Reading.Dating;
using KnowledgeGraph.Text.Reading.Formats;
using KnowledgeGraph.Text.Reading.Zones;

namespace KnowledgeGraph.Text.Reading;

/// <summary>Makes an article of a document: zones, title, address, date and the identity of its text.</summary>
internal static class ArticleFactory
{
    public static Article Make(RawDocument document)
    {
        var draft = ZoneFinder.Find(document);
        var zones = draft.ToZones();
        var published = PublishedDate.Find(draft, zones);
        return new Article
        {
            Id = IdOf(document.Text),
            Path = document.Path,
            Text = document.Text,
            Zones = zones,
            Title = draft.Title,
            Address = draft.Address,
            PublishedOn = published?.Value,
            PublishedRule = published?.Rule,
        };
    }

    private static string IdOf(string text) =>
        "a/" + ContentHash.Of(text)[..16];
}
