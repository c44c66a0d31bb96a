using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Marking;

namespace KnowledgeGraph.Query.Browser;

/// <summary>What makes the graph readable in Neo4j Browser 5: a style, a guide, and the cheat sheet as saved queries.</summary>
/// <param name="marker">The label of the graph that they are for.</param>
internal sealed class BrowserFiles(string marker = GraphSchema.Marker)
{
    private const string Folder = "KnowledgeGraph";

    private readonly MarkerText _text = new(marker);

    // A ZIP file holds times; this one has none of its own, so that its bytes are the same everywhere.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The style: colour, size and caption of each label. Drop it on Browser, or <c>:style</c> its address.</summary>
    public BrowserFile Style => Embedded("kg.grass", "text/plain; charset=utf-8");

    /// <summary>The guide: pages of text with queries to click, for <c>:guide</c> and its address.</summary>
    public BrowserFile Guide => new("guide.html", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(GuideText.Of(Text("guide.html"), marker)));

    /// <summary>The saved queries as Browser exports them: a ZIP file with a folder of <c>.cypher</c> files. Drop it on Browser.</summary>
    public BrowserFile Favourites => new("favourites.zip", "application/zip", Zip([.. CheatSheet.All.Select(q => q with { Cypher = _text.Of(q.Cypher) })]));

    /// <summary>All of them.</summary>
    public IReadOnlyList<BrowserFile> All => [Style, Guide, Favourites];

    internal static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    private static BrowserFile Embedded(string name, string mediaType) => new(name, mediaType, Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(BrowserFiles).Assembly.GetManifestResourceStream("browser/" + name)
            ?? throw new InvalidOperationException($"The file {name} for Neo4j Browser is missing from this build.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Browser takes the first line's comment for the name, and sorts by it.</summary>
    private static byte[] Zip(IReadOnlyList<SavedQuery> queries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < queries.Count; i++)
            {
                var entry = archive.CreateEntry($"{Folder}/{i + 1:00}.cypher", CompressionLevel.NoCompression);
                entry.LastWriteTime = Epoch;
                using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
                writer.WriteLine($"// {i + 1:00} {queries[i].Title}");
                writer.WriteLine(queries[i].Cypher);
            }
        }

        return bytes.ToArray();
    }
}
