using System.Security.Cryptography;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>
/// Values as keys of the property index. Two values have the same bytes exactly when openCypher holds them equal (1 = 1.0), and
/// within one type the bytes order as openCypher's <c>&lt;</c> orders the values, one instant in different zones as it may
/// be. Keys of several values are their keys in a row: each shows where it ends.
/// </summary>
internal static class IndexKey
{
    /// <summary>How many bytes of a key are kept as they are; of a longer one the digest of the whole follows them.</summary>
    public const int Longest = 120;

    /// <summary>Appends the key of one value; <c>false</c> when it equals nothing, as NaN does.</summary>
    public static bool TryWrite(ByteWriter into, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Integer or ValueKind.Float:
                return TryWriteNumber(into, value);
            case ValueKind.String:
                Begin(into, KeyTag.Text);
                OrderedBytes.Text(into, value.Text!);
                Begin(into, KeyTag.End);
                return true;
            case ValueKind.List:
                return TryWriteList(into, value.List!);
            case ValueKind.Boolean:
                Begin(into, KeyTag.Boolean);
                into.Byte(value.IsTrue ? (byte)1 : (byte)0);
                return true;
            case ValueKind.Date or ValueKind.LocalTime:
                Begin(into, value.Kind == ValueKind.Date ? KeyTag.Date : KeyTag.LocalTime);
                OrderedBytes.Long(into, value.Bits);
                return true;
            default:
                return TryWriteTemporal(into, value.Reference);
        }
    }

    /// <summary>How many bytes of a key compare as its value does: what follows them only tells zones apart.</summary>
    public static int? Compared(KeyTag tag) => tag switch
    {
        KeyTag.Time => 1 + sizeof(long),
        KeyTag.DateTime => 1 + (2 * sizeof(long)),
        _ => null,
    };

    /// <summary>The tag that keys of a kind begin with; <c>null</c> for kinds that are never indexed.</summary>
    public static KeyTag? TagOf(ValueKind kind) => kind switch
    {
        ValueKind.Integer or ValueKind.Float => KeyTag.Number,
        ValueKind.String => KeyTag.Text,
        ValueKind.List => KeyTag.List,
        ValueKind.Boolean => KeyTag.Boolean,
        ValueKind.Date => KeyTag.Date,
        ValueKind.LocalTime => KeyTag.LocalTime,
        ValueKind.Time => KeyTag.Time,
        ValueKind.LocalDateTime => KeyTag.LocalDateTime,
        ValueKind.DateTime => KeyTag.DateTime,
        ValueKind.Duration => KeyTag.Duration,
        _ => null,
    };

    /// <summary>Keeps the beginning of a key that is too long for a B-tree's page, and the digest of the whole.</summary>
    public static void Bound(ByteWriter key)
    {
        if (key.Length <= Longest)
        {
            return;
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(key.Written, digest);
        key.Cut(Longest);
        key.Bytes(digest);
    }

    private static void Begin(ByteWriter into, KeyTag tag) => into.Byte((byte)tag);

    private static bool TryWriteNumber(ByteWriter into, Value value)
    {
        if (!value.IsInteger && double.IsNaN(value.Float))
        {
            return false;
        }

        Begin(into, KeyTag.Number);
        OrderedBytes.Number(into, value);
        return true;
    }

    private static bool TryWriteList(ByteWriter into, ListValue list)
    {
        Begin(into, KeyTag.List);
        foreach (var item in list.Items)
        {
            if (!TryWrite(into, item))
            {
                return false;
            }
        }

        Begin(into, KeyTag.End);
        return true;
    }

    private static bool TryWriteTemporal(ByteWriter into, object? value)
    {
        switch (value)
        {
            case OffsetTime time:
                Begin(into, KeyTag.Time);
                OrderedBytes.Long(into, time.UtcNano);
                OrderedBytes.Long(into, time.OffsetSeconds);
                return true;
            case LocalDateTime local:
                Begin(into, KeyTag.LocalDateTime);
                OrderedBytes.Long(into, local.EpochDay);
                OrderedBytes.Long(into, local.NanoOfDay);
                return true;
            case ZonedDateTime instant:
                Begin(into, KeyTag.DateTime);
                OrderedBytes.Long(into, instant.EpochSecond);
                OrderedBytes.Long(into, instant.Nano);
                OrderedBytes.Long(into, instant.OffsetSeconds);
                OrderedBytes.Text(into, instant.Zone ?? "");
                Begin(into, KeyTag.End);
                return true;
            case Duration duration:
                Begin(into, KeyTag.Duration);
                OrderedBytes.Long(into, duration.Months);
                OrderedBytes.Long(into, duration.Days);
                OrderedBytes.Long(into, duration.Seconds);
                OrderedBytes.Long(into, duration.Nanos);
                return true;
            default:
                return false;
        }
    }
}
