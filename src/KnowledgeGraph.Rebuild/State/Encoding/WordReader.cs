using System.IO.Compression;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rebuild.State.Encoding;

/// <summary>Reads what <see cref="WordWriter"/> wrote.</summary>
internal sealed class WordReader(byte[] bytes)
{
    private int _at;

    /// <summary>Everything, from the beginning.</summary>
    public byte[] All => bytes;

    /// <summary>Reads compressed bytes.</summary>
    public static WordReader Compressed(byte[] bytes)
    {
        using var zipped = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream(bytes.Length * 4);
        zipped.CopyTo(plain);
        return new WordReader(plain.ToArray());
    }

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[_at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (long)(value >> 1) ^ -(long)(value & 1);
            }
        }
    }

    public int Int() => checked((int)Number());

    public string? Word()
    {
        var length = Int();
        return length < 0 ? null : new string(MemoryMarshal.Cast<byte, char>(Bytes(length * sizeof(char))));
    }

    public string Required() => Word() ?? throw new InvalidDataException("A word is missing.");

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var span = bytes.AsSpan(_at, count);
        _at += count;
        return span;
    }

    public T[] List<T>(Func<T> read)
    {
        var items = new T[Int()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
