using System.IO.Compression;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Rebuild.Archive;

/// <summary>
/// Bytes under their SHA-256 in a folder, compressed, written once and never changed: what a build reads of remote sources, and
/// what an earlier run read. A file appears under its name only when all of it is on the disk. Of a document whose text is kept
/// no longer the words that prove its claims lie beside the place where it was.
/// </summary>
/// <param name="folder">Its folder; made when something is put into it.</param>
/// <param name="refills">Whether a text is taken in again of which only quotes are left.</param>
public sealed class ContentArchive(string folder, bool refills = true)
{
    private const string Quotes = ".quotes";

    /// <summary>Keeps bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isOnlyCopy">Whether nobody else has them: then they are on the disk when this returns.</param>
    /// <returns>Their SHA-256, 64 hexadecimal digits.</returns>
    public string Put(ReadOnlySpan<byte> bytes, bool isOnlyCopy)
    {
        var hash = ContentHash.Of(bytes);
        if (!HoldsText(hash) && (refills || !Holds(hash, null)))
        {
            Write(PathOf(hash), bytes, isOnlyCopy);
        }

        return hash;
    }

    /// <summary>Whether bytes with this hash are kept. An empty file is what a power cut left of one.</summary>
    public bool HoldsText(string hash) => IsThere(PathOf(hash));

    /// <summary>Whether a document is kept: its text, or its quotes.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="address">Where it was fetched from, or <c>null</c>: what an article says of itself may depend on it.</param>
    public bool Holds(string hash, string? address) => HoldsText(hash) || IsThere(QuotesOf(hash, address));

    /// <summary>Opens what is kept under a hash.</summary>
    /// <exception cref="IOException">Nothing is, or it is damaged.</exception>
    public Stream Open(string hash) => new MemoryStream(Read(hash), writable: false);

    /// <summary>Everything under a hash.</summary>
    /// <exception cref="IOException">Nothing is, or it is damaged: then it is let go of, so that it can be had again.</exception>
    public byte[] Read(string hash)
    {
        var place = PathOf(hash);
        if (Unpacked(place) is { } bytes && ContentHash.Of(bytes).Equals(hash, StringComparison.Ordinal))
        {
            return bytes;
        }

        File.Delete(place);
        throw new IOException($"the archive's copy {place} was damaged and is let go of; the next run takes it from its source again");
    }

    /// <summary>When a text was taken in.</summary>
    public DateTimeOffset TakenIn(string hash) => new(File.GetLastWriteTimeUtc(PathOf(hash)), TimeSpan.Zero);

    /// <summary>Keeps the quotes of a document; they are on the disk when this returns.</summary>
    public void PutQuotes(string hash, string? address, ReadOnlySpan<byte> quotes) => Write(QuotesOf(hash, address), quotes, flush: true);

    /// <summary>The quotes of a document, or <c>null</c> where there are none.</summary>
    /// <exception cref="IOException">They are damaged.</exception>
    public byte[]? ReadQuotes(string hash, string? address) => QuotesOf(hash, address) is var place && IsThere(place)
        ? Unpacked(place) ?? throw new IOException($"the archive's quotes {place} are damaged; restore them from a backup")
        : null;

    /// <summary>Lets go of a text; its quotes stay.</summary>
    public void LetGo(string hash) => File.Delete(PathOf(hash));

    /// <summary>Deletes everything whose hash is not in use, and drafts that were never finished.</summary>
    /// <returns>How many files went.</returns>
    public int Keep(IReadOnlySet<string> used)
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        var idle = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => IsIdle(Path.GetFileName(f), used)).ToList();
        idle.ForEach(File.Delete);
        return idle.Count;
    }

    private static bool IsIdle(string name, IReadOnlySet<string> used) =>
        !used.Contains(name) && !(name.EndsWith(Quotes, StringComparison.Ordinal) && used.Contains(name.Split('.')[0]));

    private static bool IsThere(string place) => new FileInfo(place) is { Exists: true, Length: > 0 };

    /// <returns><c>null</c> where the bytes are no whole compressed stream.</returns>
    private static byte[]? Unpacked(string place)
    {
        using var memory = new MemoryStream();
        try
        {
            using var stream = new ZLibStream(File.OpenRead(place), CompressionMode.Decompress);
            stream.CopyTo(memory);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return memory.ToArray();
    }

    private static void Write(string place, ReadOnlySpan<byte> bytes, bool flush)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var draft = $"{place}.{Guid.NewGuid():N}.part";
        try
        {
            using (var file = new FileStream(draft, FileMode.CreateNew))
            {
                using (var zipped = new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true))
                {
                    zipped.Write(bytes);
                }

                file.Flush(flush);
            }

            File.Move(draft, place, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash);

    private string QuotesOf(string hash, string? address) =>
        PathOf(hash) + (address is null ? string.Empty : "." + ContentHash.Of(address)[..16]) + Quotes;
}
