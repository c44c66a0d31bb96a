using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>A growing buffer, used again and again.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Keeps only the first bytes.</summary>
    public void Cut(int length) => Length = length;

    public void Byte(byte value)
    {
        Room(1);
        _bytes[Length++] = value;
    }

    public void Tag(ValueTag tag) => Byte((byte)tag);

    /// <summary>Seven bits a byte, lowest first.</summary>
    public void Unsigned(ulong value)
    {
        Room(10);
        while (value >= 0x80)
        {
            _bytes[Length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        _bytes[Length++] = (byte)value;
    }

    /// <summary>Small numbers of either sign in few bytes.</summary>
    public void Signed(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Double(double value)
    {
        Room(8);
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.AsSpan(Length), value);
        Length += 8;
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Room(value.Length);
        value.CopyTo(_bytes.AsSpan(Length));
        Length += value.Length;
    }

    /// <summary>Tag, length in bytes, text.</summary>
    public void Text(string text)
    {
        var most = text.Length * 3;
        Room(most + 16);
        var start = Length;
        Tag(ValueTag.Text);
        Unsigned((ulong)most);
        var status = Utf8.FromUtf16(text, _bytes.AsSpan(Length), out _, out var written, replaceInvalidSequences: false);
        if (status != System.Buffers.OperationStatus.Done)
        {
            Length = start;
            Utf16(text);
            return;
        }

        Settle(start, written);
    }

    private void Utf16(string text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        Tag(ValueTag.Utf16Text);
        Unsigned((ulong)bytes.Length);
        Bytes(bytes);
    }

    /// <summary>Writes the length that the text turned out to have, and moves the text up to it.</summary>
    private void Settle(int start, int written)
    {
        var text = Length;
        Length = start + 1;
        Unsigned((ulong)written);
        if (Length != text)
        {
            _bytes.AsSpan(text, written).CopyTo(_bytes.AsSpan(Length));
        }

        Length += written;
    }

    private void Room(int more)
    {
        if (Length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }
    }
}
