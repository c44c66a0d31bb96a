using System.IO.Compression;
using System.Security.Cryptography;

namespace KnowledgeGraph.Rebuild.Archive;

/// <summary>
/// Bytes under their SHA-256 in a folder, compressed, written once and never changed: what a build reads of remote sources, and
/// what an earlier run read. A file appears under its name only when all of it is on the disk.
/// </summary>
/// <param name="folder">Its folder; made when something is put into it.</param>
public sealed class ContentArchive(string folder)
{
    /// <summary>Keeps bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isOnlyCopy">Whether nobody else has them: then they are on the disk when this returns.</param>
    /// <returns>Their SHA-256, 64 hexadecimal digits.</returns>
    public string Put(ReadOnlySpan<byte> bytes, bool isOnlyCopy)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var place = PathOf(hash);
        if (Holds(hash))
        {
            return hash;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var draft = $"{place}.{Guid.NewGuid():N}.part";
        using (var file = new FileStream(draft, FileMode.CreateNew))
        {
            using (var zipped = new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true))
            {
                zipped.Write(bytes);
            }

            file.Flush(isOnlyCopy);
        }

        File.Move(draft, place, overwrite: true);
        return hash;
    }

    /// <summary>Whether bytes with this hash are kept. An empty file is what a power cut left of one.</summary>
    public bool Holds(string hash) => new FileInfo(PathOf(hash)) is { Exists: true, Length: > 0 };

    /// <summary>Opens what is kept under a hash.</summary>
    /// <exception cref="FileNotFoundException">Nothing is.</exception>
    public Stream Open(string hash) => new ZLibStream(File.OpenRead(PathOf(hash)), CompressionMode.Decompress);

    /// <summary>Everything under a hash.</summary>
    /// <exception cref="FileNotFoundException">Nothing is.</exception>
    public byte[] Read(string hash)
    {
        using var stream = Open(hash);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>Deletes everything whose hash is not in use, and drafts that were never finished.</summary>
    /// <returns>How many files went.</returns>
    public int Keep(IReadOnlySet<string> used)
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        var idle = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !used.Contains(Path.GetFileName(f))).ToList();
        idle.ForEach(File.Delete);
        return idle.Count;
    }

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash);
}
