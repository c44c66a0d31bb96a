using System.Security.Cryptography;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>
/// Values as keys of the property index: two values have the same bytes exactly when openCypher holds them equal
/// (1 = 1.0, two spellings of one instant), so that a look-up needs no second check.
/// </summary>
internal static class IndexKey
{
    private const int Longest = 120;

    /// <summary>Appends the key of one value; <c>false</c> when it equals nothing, as NaN does.</summary>
    public static bool TryWrite(ByteWriter into, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Float:
                return TryWriteFloat(into, value.Float);
            case ValueKind.List:
                return TryWriteList(into, value.List!);
            case ValueKind.Time:
                into.Tag(ValueTag.Time);
                into.Signed(((OffsetTime)value.Reference!).UtcNano);
                return true;
            case ValueKind.DateTime:
                var instant = (ZonedDateTime)value.Reference!;
                into.Tag(ValueTag.DateTime);
                into.Signed(instant.EpochSecond);
                into.Signed(instant.Nano);
                return true;
            case ValueKind.Null or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path:
                return false;
            default:
                ValueCodec.Write(into, value);
                return true;
        }
    }

    /// <summary>Replaces a key that is too long for a B-tree's page by its digest.</summary>
    public static void Bound(ByteWriter key)
    {
        if (key.Length <= Longest)
        {
            return;
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(key.Written, digest);
        key.Clear();
        key.Tag(ValueTag.Digest);
        key.Bytes(digest);
    }

    private static bool TryWriteFloat(ByteWriter into, double number)
    {
        if (double.IsNaN(number))
        {
            return false;
        }

        var isWhole = number >= long.MinValue && number < 9_223_372_036_854_775_808d && Math.Floor(number) == number;
        ValueCodec.Write(into, isWhole ? Value.Of((long)number) : Value.Of(number));
        return true;
    }

    private static bool TryWriteList(ByteWriter into, ListValue list)
    {
        into.Tag(ValueTag.List);
        into.Unsigned((ulong)list.Count);
        return list.Items.All(item => TryWrite(into, item));
    }
}
