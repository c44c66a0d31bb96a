namespace KnowledgeGraph.Rebuild.Tests.Support;

/// <summary>
/// Whether packed bytes (RFC 1951) can begin at a place: refuses only what every decompressor refuses, and so without an exception at nearly
/// every byte of a file that is looked through.
/// </summary>
internal ref struct DeflateStart(ReadOnlySpan<byte> bytes)
{
    /// <summary>Who comes so far is worth a decompressor.</summary>
    private const int Enough = 64;

    private static ReadOnlySpan<byte> LengthBits => [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static ReadOnlySpan<ushort> Lengths => [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public static bool IsPossible(ReadOnlySpan<byte> bytes)
    {
        var start = new DeflateStart(bytes);
        start.Bits(1);
        return start.Bits(2) switch
        {
            0 => start.IsStored(),
            1 => start.IsFixed(),
            2 => start.IsDynamic(),
            _ => false,
        };
    }

    private bool IsStored() => _bytes.Length >= 5 && (_bytes[1] ^ _bytes[3]) == 0xFF && (_bytes[2] ^ _bytes[4]) == 0xFF;

    /// <summary>The lengths of the codes for lengths make a whole tree.</summary>
    private bool IsDynamic()
    {
        if (Bits(5) > 29 || Bits(5) > 29)
        {
            return false;
        }

        var (count, sum) = (Bits(4) + 4, 0);
        for (var i = 0; i < count; i++)
        {
            var length = Bits(3);
            sum += length == 0 ? 0 : 1 << (7 - length);
        }

        return sum == 1 << 7;
    }

    /// <summary>Nothing is repeated from before the beginning.</summary>
    private bool IsFixed()
    {
        var written = 0;
        while (written < Enough && _at < _bytes.Length * 8)
        {
            var symbol = Symbol();
            if (symbol == 256)
            {
                return true;
            }

            if (symbol < 256)
            {
                written++;
                continue;
            }

            if (symbol > 285)
            {
                return false;
            }

            var length = Lengths[symbol - 257] + Bits(LengthBits[symbol - 257]);
            var code = Code(5);
            var distance = code < 4 ? code + 1 : ((2 + (code & 1)) << ((code >> 1) - 1)) + 1 + Bits((code >> 1) - 1);
            if (code > 29 || distance > written)
            {
                return false;
            }

            written += length;
        }

        return true;
    }

    private int Symbol()
    {
        var code = Code(7);
        if (code < 0b0011000)
        {
            return 256 + code;
        }

        code = (code << 1) | Bits(1);
        return code < 0b11000000 ? code - 0b00110000 : code < 0b11001000 ? 280 + code - 0b11000000 : 144 + ((code << 1) | Bits(1)) - 0b110010000;
    }

    private int Code(int count)
    {
        var code = 0;
        for (var i = 0; i < count; i++)
        {
            code = (code << 1) | Bits(1);
        }

        return code;
    }

    private int Bits(int count)
    {
        var bits = 0;
        for (var i = 0; i < count; i++, _at++)
        {
            bits |= _at >> 3 < _bytes.Length ? ((_bytes[_at >> 3] >> (_at & 7)) & 1) << i : 0;
        }

        return bits;
    }
}
