using System.IO.Compression;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rebuild.State.Encoding;

/// <summary>Writes words and numbers one after the other, small and exact: any UTF-16 text comes back as it was.</summary>
internal sealed class WordWriter
{
    private readonly MemoryStream _bytes = new();

    public void Number(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        while (rest >= 0x80)
        {
            _bytes.WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        _bytes.WriteByte((byte)rest);
    }

    /// <summary>A word, or <c>null</c>.</summary>
    public void Word(string? word)
    {
        Number(word is null ? -1 : word.Length);
        _bytes.Write(MemoryMarshal.AsBytes(word.AsSpan()));
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>All that was written.</summary>
    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>All that was written, compressed.</summary>
    public byte[] Compressed()
    {
        using var target = new MemoryStream();
        using (var zipped = new DeflateStream(target, CompressionLevel.Fastest))
        {
            zipped.Write(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
        }

        return target.ToArray();
    }
}
