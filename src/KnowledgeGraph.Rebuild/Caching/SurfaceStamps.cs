using System.Globalization;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Rebuild.Caching;

/// <summary>
/// What extraction can learn from a lexicon at each surface: the rows it may stand for, in order, with their name,
/// type, maker, maker's group and parent, and whether the article has to prove it. A row acts on an article only where one of its
/// surfaces stands in the article's text, so that articles without a surface whose line changed keep their results.
/// </summary>
internal static class SurfaceStamps
{
    /// <summary>A line for each surface, by the form in which texts are searched for it.</summary>
    public static Dictionary<string, string> Of(Lexicon lexicon)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in lexicon.Rows)
        {
            var line = Line(lexicon, row);
            foreach (var surface in row.Surfaces)
            {
                var key = MatchKey.Of(FoldedText.Fold(surface.Text));
                lines[key] = lines.GetValueOrDefault(key) + (surface.Contextual ? "?" : "=") + line;
            }
        }

        return lines;
    }

    /// <summary>The surfaces at which two lexicons say different things.</summary>
    public static IReadOnlyList<string> Changed(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now) =>
        [.. before.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(key => key.Length > 0 && before.GetValueOrDefault(key) != now.GetValueOrDefault(key))
            .Order(StringComparer.Ordinal)];

    /// <summary>The form of an article in which surfaces are searched.</summary>
    public static string TextOf(Article article) => MatchKey.Of(FoldedText.Of(article).Value);

    // Seats and countries of rows are not read by any rule of extraction.
    private static string Line(Lexicon lexicon, LexiconRow row) => string.Join('\u001F',
        row.Id, ((int)row.Type).ToString(CultureInfo.InvariantCulture), lexicon.Find(row.Id)?.Id, lexicon.Find(row.Id)?.Name,
        row.Maker, lexicon.Find(row.Maker)?.Parent, row.Parent, lexicon.Find(row.Parent)?.Parent) + "\n";
}
