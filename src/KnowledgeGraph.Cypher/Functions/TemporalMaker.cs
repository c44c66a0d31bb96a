using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Makes a temporal value of the clock, of text, of another temporal value, or of a map of parts.</summary>
internal static class TemporalMaker
{
    public static Value Make(Frame frame, ValueKind kind, ReadOnlySpan<Value> arguments, bool isClock)
    {
        if (arguments.Length == 0)
        {
            return FromClock(frame, kind, null, 0);
        }

        var given = arguments[0];
        var onlyZone = given.Map is { Count: 1 } map ? map.Get("timezone").Text : null;
        if ((isClock ? given.Text ?? onlyZone : onlyZone) is { } zoneText)
        {
            var (zone, offset) = Zones.Parse(zoneText);
            return FromClock(frame, kind, zone, offset);
        }

        return given.Kind switch
        {
            ValueKind.String => FromText(kind, given.Text!),
            ValueKind.Map => TemporalMap.Make(kind, given.Map!),
            >= ValueKind.Date and < ValueKind.Duration when Has(kind, given.Kind) => Assemble(kind, TemporalParts.Of(given)),
            _ => throw Fail.Type("InvalidArgumentType", $"Expected a string, a map or a temporal value, but found {ValueText.Describe(given)}."),
        };
    }

    /// <summary>A value of some kind out of day, time and zone.</summary>
    public static Value Assemble(ValueKind kind, TemporalParts parts) => kind switch
    {
        ValueKind.Date => Value.Date(parts.Day),
        ValueKind.LocalTime => Value.LocalTime(parts.NanoOfDay),
        ValueKind.Time => Value.Of(new OffsetTime(parts.NanoOfDay, parts.OffsetForTime())),
        ValueKind.LocalDateTime => Value.Of(new LocalDateTime(parts.Day, parts.NanoOfDay)),
        _ => Value.Of(Zones.At(new LocalDateTime(parts.Day, parts.NanoOfDay), parts.Zone, parts.Offset ?? 0)),
    };

    /// <summary>Whether a value of one kind has all that one of another kind needs: a day, a time of day.</summary>
    private static bool Has(ValueKind wanted, ValueKind given) =>
        (!TemporalParts.HasDay(wanted) || TemporalParts.HasDay(given)) && (!TemporalParts.HasTime(wanted) || TemporalParts.HasTime(given));

    private static Value FromClock(Frame frame, ValueKind kind, string? zone, int offset)
    {
        var ticks = frame.Now.UtcTicks - DateTime.UnixEpoch.Ticks;
        var second = Calendar.FloorDiv(ticks, TimeSpan.TicksPerSecond);
        var seen = Zones.See(second, (int)(ticks - (second * TimeSpan.TicksPerSecond)) * 100, zone, offset);
        return Assemble(kind, TemporalParts.Of(Value.Of(seen)));
    }

    private static Value FromText(ValueKind kind, string text)
    {
        switch (kind)
        {
            case ValueKind.Date:
                return Value.Date(TemporalParser.Date(text));
            case ValueKind.LocalTime or ValueKind.Time:
                var (nano, timeZone, timeOffset) = TemporalParser.Time(text);
                Demand(timeZone is null && (timeOffset is null || kind == ValueKind.Time), text, "A named zone belongs to a datetime, an offset to a time or a datetime.");
                return Assemble(kind, new TemporalParts(0, nano, timeZone, timeOffset));
            default:
                var (day, nanoOfDay, zone, offset) = TemporalParser.DateAndTime(text);
                Demand(kind == ValueKind.DateTime || (zone is null && offset is null), text, "A local datetime has no zone.");
                return InZone(Assemble(kind, new TemporalParts(day, nanoOfDay, zone, offset)), zone is null ? null : offset, text);
        }
    }

    /// <summary>Where a text names a zone and an offset, they must agree.</summary>
    private static Value InZone(Value made, int? offset, string text)
    {
        Demand(offset is null || made.Reference is not ZonedDateTime zoned || zoned.OffsetSeconds == offset, text, "The zone has another offset then.");
        return made;
    }

    private static void Demand(bool isFine, string text, string reason)
    {
        if (!isFine)
        {
            throw Fail.Argument("InvalidArgumentValue", $"'{text}' cannot be read. {reason}");
        }
    }
}
