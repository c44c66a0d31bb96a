using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Keeping;

/// <summary>What is left of archived documents: the text, in the archive or where it still lies unchanged, else the quotes.</summary>
/// <param name="archive">The archive.</param>
/// <param name="folder">The folder that paths are shown from.</param>
internal sealed class ArchivedFacts(ContentArchive archive, string folder) : IKeptFacts
{
    /// <summary>Opens a document's bytes as they were archived.</summary>
    /// <exception cref="IOException">They are kept no longer, or damaged.</exception>
    public Stream Open(string path, string hash) =>
        !archive.HoldsText(hash) && Lying(path, hash) is { } bytes ? new MemoryStream(bytes, writable: false) : archive.Open(hash);

    /// <inheritdoc/>
    public bool HasText(SourceFile file) => archive.HoldsText(file.Hash!) || (file.Address is null && Lying(file.Path, file.Hash!) is not null);

    /// <inheritdoc/>
    public KeptFacts? Read(SourceFile file)
    {
        try
        {
            return archive.ReadQuotes(file.Hash!, file.Address) is { } bytes ? QuoteFile.Read(file.Path, bytes) : null;
        }
        catch (Exception error) when (error is FactsException or IOException)
        {
            throw new FactsException($"Its text is kept no longer, and what was kept of it cannot be read: {error.Message}", error);
        }
    }

    private byte[]? Lying(string path, string hash)
    {
        try
        {
            var full = Path.GetFullPath(path, folder);
            return File.Exists(full) && File.ReadAllBytes(full) is var bytes && ContentHash.Of(bytes).Equals(hash, StringComparison.Ordinal) ? bytes : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
