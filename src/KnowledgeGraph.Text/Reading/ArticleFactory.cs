using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Reading.Dating;
using KnowledgeGraph.Text.Reading.Formats;
using KnowledgeGraph.Text.Reading.Zones;

namespace KnowledgeGraph.Text.Reading;

/// <summary>Makes an article of a document: zones, title, address, date and the identity of its text.</summary>
internal static class ArticleFactory
{
    private const char Replacement = '\uFFFD';

    public static Article Make(RawDocument given)
    {
        var document = given with { Text = Sound(given.Text) };
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

    /// <summary>Half of a surrogate pair, which JSON and HTML can write, becomes U+FFFD: no file or server keeps it as it is.</summary>
    private static string Sound(string text)
    {
        var at = HalfPair(text, 0);
        if (at < 0)
        {
            return text;
        }

        var sound = text.ToCharArray();
        for (; at >= 0; at = HalfPair(text, at + 1))
        {
            sound[at] = Replacement;
        }

        return new string(sound);
    }

    private static int HalfPair(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string IdOf(string text) =>
        "a/" + ContentHash.Of(text)[..16];
}
