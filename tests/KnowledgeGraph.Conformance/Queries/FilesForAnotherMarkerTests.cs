using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Query.Browser;

namespace KnowledgeGraph.Conformance.Queries;

/// <summary>The guide and the saved queries of a graph under another marker label name that label and no other.</summary>
public sealed partial class FilesForAnotherMarkerTests
{
    private static readonly BrowserFiles Files = new("News");

    [Fact]
    public void Guide_and_saved_queries_follow_the_label()
    {
        using var archive = new ZipArchive(new MemoryStream(Files.Favourites.Content));
        var texts = archive.Entries.Select(Text).Append(Encoding.UTF8.GetString(Files.Guide.Content)).ToArray();

        Assert.All(texts, text => Assert.DoesNotMatch(Usual(), text));
        Assert.All(texts, text => Assert.True(text.Contains(":News", StringComparison.Ordinal) || text.Contains("kg_News_text", StringComparison.Ordinal), text));
    }

    [Fact]
    public void Under_the_usual_label_the_guide_is_the_file_that_ships() =>
        Assert.Equal(BrowserFiles.Text("guide.html"), Encoding.UTF8.GetString(new BrowserFiles(GraphSchema.Marker).Guide.Content));

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\bKG\b|kg_text", RegexOptions.CultureInvariant)]
    private static partial Regex Usual();
}
