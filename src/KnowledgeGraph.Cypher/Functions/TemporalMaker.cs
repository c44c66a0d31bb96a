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
        if (isClock && given.Text is { } zoneText)
        {
            var (zone, offset) = Zones.Parse(zoneText);
            return FromClock(frame, kind, zone, offset);
        }

        return given.Kind switch
        {
            ValueKind.String => FromText(kind, given.Text!),
            ValueKind.Map => TemporalMap.Make(frame, kind, given.Map!),
            >= ValueKind.Date and < ValueKind.Duration => Assemble(kind, TemporalParts.Of(given)),
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
                return Assemble(kind, new TemporalParts(0, nano, timeZone, timeOffset));
            default:
                var (day, nanoOfDay, zone, offset) = TemporalParser.DateAndTime(text);
                return Assemble(kind, new TemporalParts(day, nanoOfDay, zone, offset));
        }
    }
}
