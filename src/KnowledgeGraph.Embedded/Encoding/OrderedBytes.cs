using System.Buffers.Binary;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>Numbers and texts as bytes that compare, as unsigned bytes, like the things themselves.</summary>
internal static class OrderedBytes
{
    private const double TwoTo63 = 9_223_372_036_854_775_808d;
    private const byte Escape = 1;

    public static void Long(ByteWriter into, long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)value ^ (1UL << 63));
        into.Bytes(bytes);
    }

    /// <summary>
    /// The greatest double that is not above the number, then what is missing: an integer of more than 53 bits lies up to
    /// 1023 above it, and no other double lies between.
    /// </summary>
    public static void Number(ByteWriter into, Value value)
    {
        var floor = value.IsInteger ? Floor(value.Integer) : value.Float;
        var rest = value.IsInteger ? (int)(value.Integer - (long)floor) : 0;
        var bits = (ulong)BitConverter.DoubleToInt64Bits(floor == 0 ? 0d : floor);
        Span<byte> bytes = stackalloc byte[10];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (bits & (1UL << 63)) != 0 ? ~bits : bits | (1UL << 63));
        BinaryPrimitives.WriteUInt16BigEndian(bytes[8..], (ushort)rest);
        into.Bytes(bytes);
    }

    /// <summary>
    /// Each UTF-16 unit as UTF-8 would write it alone, because openCypher compares units; halves of surrogate pairs need no
    /// exception then. Bytes 0 and 1 are escaped, so that 0 can end the text.
    /// </summary>
    public static void Text(ByteWriter into, string text)
    {
        foreach (var unit in text)
        {
            switch (unit)
            {
                case <= (char)Escape:
                    into.Byte(Escape);
                    into.Byte((byte)(unit + 1));
                    break;
                case < (char)0x80:
                    into.Byte((byte)unit);
                    break;
                case < (char)0x800:
                    into.Byte((byte)(0xC0 | (unit >> 6)));
                    into.Byte((byte)(0x80 | (unit & 0x3F)));
                    break;
                default:
                    into.Byte((byte)(0xE0 | (unit >> 12)));
                    into.Byte((byte)(0x80 | ((unit >> 6) & 0x3F)));
                    into.Byte((byte)(0x80 | (unit & 0x3F)));
                    break;
            }
        }
    }

    private static double Floor(long value)
    {
        var near = (double)value;
        return near >= TwoTo63 || (long)near > value ? Math.BitDecrement(near) : near;
    }
}
