using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>A property's value as bytes: a tag, then the content; numbers as varints, text as UTF-8.</summary>
internal static class ValueCodec
{
    public static void Write(ByteWriter into, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                into.Tag(value.IsTrue ? ValueTag.True : ValueTag.False);
                break;
            case ValueKind.Integer:
                WriteSigned(into, ValueTag.Integer, value.Bits);
                break;
            case ValueKind.Float:
                into.Tag(ValueTag.Float);
                into.Double(value.Float);
                break;
            case ValueKind.String:
                into.Text(value.Text!);
                break;
            case ValueKind.List:
                WriteList(into, value.List!);
                break;
            case ValueKind.Date:
                WriteSigned(into, ValueTag.Date, value.Bits);
                break;
            case ValueKind.LocalTime:
                WriteSigned(into, ValueTag.LocalTime, value.Bits);
                break;
            default:
                WriteTemporal(into, value);
                break;
        }
    }

    public static Value Read(ref ByteReader from)
    {
        var tag = from.Tag();
        return tag switch
        {
            ValueTag.False => Value.False,
            ValueTag.True => Value.True,
            ValueTag.Integer => Value.Of(from.Signed()),
            ValueTag.Float => Value.Of(from.Double()),
            ValueTag.Text => Value.Of(from.Text()),
            ValueTag.Utf16Text => Value.Of(from.Utf16()),
            ValueTag.List => ReadList(ref from),
            ValueTag.Date => Value.Date(from.Signed()),
            ValueTag.LocalTime => Value.LocalTime(from.Signed()),
            _ => ReadTemporal(tag, ref from),
        };
    }

    private static void WriteSigned(ByteWriter into, ValueTag tag, long value)
    {
        into.Tag(tag);
        into.Signed(value);
    }

    private static void WriteList(ByteWriter into, ListValue list)
    {
        into.Tag(ValueTag.List);
        into.Unsigned((ulong)list.Count);
        foreach (var item in list.Items)
        {
            Write(into, item);
        }
    }

    private static Value ReadList(ref ByteReader from)
    {
        var count = from.Count();
        if (count > from.Remaining)
        {
            throw new InvalidDataException("a list is longer than its row");
        }

        var items = new Value[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = Read(ref from);
        }

        return Value.Of(new ListValue(items));
    }

    private static void WriteTemporal(ByteWriter into, Value value)
    {
        switch (value.Reference)
        {
            case OffsetTime time:
                WriteSigned(into, ValueTag.Time, time.NanoOfDay);
                into.Signed(time.OffsetSeconds);
                break;
            case LocalDateTime local:
                WriteSigned(into, ValueTag.LocalDateTime, local.EpochDay);
                into.Signed(local.NanoOfDay);
                break;
            case ZonedDateTime zoned:
                WriteSigned(into, ValueTag.DateTime, zoned.EpochSecond);
                into.Signed(zoned.Nano);
                into.Signed(zoned.OffsetSeconds);
                into.Text(zoned.Zone ?? "");
                break;
            case Duration duration:
                WriteSigned(into, ValueTag.Duration, duration.Months);
                into.Signed(duration.Days);
                into.Signed(duration.Seconds);
                into.Signed(duration.Nanos);
                break;
            default:
                throw new InvalidOperationException($"A property cannot hold a {value.Kind}.");
        }
    }

    private static Value ReadTemporal(ValueTag tag, ref ByteReader from) => tag switch
    {
        ValueTag.Time => Value.Of(new OffsetTime(from.Signed(), (int)from.Signed())),
        ValueTag.LocalDateTime => Value.Of(new LocalDateTime(from.Signed(), from.Signed())),
        ValueTag.DateTime => Value.Of(new ZonedDateTime(from.Signed(), (int)from.Signed(), (int)from.Signed(), Zone(ref from))),
        ValueTag.Duration => Value.Of(new Duration(from.Signed(), from.Signed(), from.Signed(), (int)from.Signed())),
        _ => throw new InvalidDataException($"a value has the unknown type {(byte)tag}"),
    };

    private static string? Zone(ref ByteReader from) => Read(ref from).Text is { Length: > 0 } zone ? zone : null;
}
