using KnowledgeGraph.Text.Reading.Encodings;
using KnowledgeGraph.Text.Reading.Formats;

namespace KnowledgeGraph.Text.Reading;

/// <summary>
/// Turns files into articles: decodes them, recognises their form, divides the text into zones and dates it.
/// Pure: the same bytes and path give the same articles. Thread-safe.
/// </summary>
/// <param name="options">Limits; the defaults when <c>null</c>.</param>
public sealed class ArticleReader(ReaderOptions? options = null)
{
    /// <summary>Changes whenever the same bytes may be read differently: part of every cache key.</summary>
    public const string Version = "1";

    private readonly ReaderOptions _options = options ?? new ReaderOptions();

    /// <summary>Reads a file. What goes wrong is a problem in the results, never an exception.</summary>
    public IReadOnlyList<ReadResult> Read(SourceFile file)
    {
        var bytes = BoundedRead.Read(file, _options.MaxBytes, out var reason);
        return bytes is null ? [Failed(file.Path, reason!)] : Read(file.Path, bytes, file.Address);
    }

    /// <summary>Reads the bytes of one file, which may hold many articles (JSON Lines).</summary>
    /// <param name="path">The path to name in articles and problems; its ending helps to recognise the form.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="address">Where it was fetched from; taken where an article names no address itself.</param>
    public IReadOnlyList<ReadResult> Read(string path, ReadOnlyMemory<byte> bytes, string? address = null)
    {
        var decoded = TextDecoder.Decode(bytes.Span);
        if (decoded.Text is null)
        {
            return [Failed(path, decoded.Reason!)];
        }

        var results = new List<ReadResult>();
        foreach (var (document, problem) in DocumentFormats.Read(path, decoded.Text, _options))
        {
            results.Add(document is null
                ? ReadResult.Of(problem!)
                : new ReadResult { Article = ArticleFactory.Make(document with { Address = document.Address ?? address }), Encoding = decoded.Encoding, Source = document.Source });
        }

        return results.Count > 0 ? results : [Failed(path, "The file holds no article; nothing was read.")];
    }

    private static ReadResult Failed(string path, string reason) => ReadResult.Of(new ReadProblem(path, null, reason));
}
