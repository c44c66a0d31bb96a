using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
/// <exception cref="ArgumentOutOfRangeException">The bytes end too early: the file is damaged.</exception>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly int Remaining => _rest.Length;

    public ValueTag Tag() => (ValueTag)Take(1)[0];

    public ulong Unsigned()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    public int Count() => checked((int)Unsigned());

    public long Signed()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    public string Text() => System.Text.Encoding.UTF8.GetString(Take(Count()));

    public string Utf16() => new(MemoryMarshal.Cast<byte, char>(Take(Count())));

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
