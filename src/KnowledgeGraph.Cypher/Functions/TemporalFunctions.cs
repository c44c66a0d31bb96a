using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions that make temporal values, and those that compare or cut them.</summary>
internal static class TemporalFunctions
{
    private static readonly string[] Clocks = ["", ".transaction", ".statement", ".realtime"];

    public static readonly Function[] All =
    [
        .. Makers("date", ValueKind.Date),
        .. Makers("localtime", ValueKind.LocalTime),
        .. Makers("time", ValueKind.Time),
        .. Makers("localdatetime", ValueKind.LocalDateTime),
        .. Makers("datetime", ValueKind.DateTime),
        new("duration", 1, 1, true, Duration),
        new("datetime.fromepoch", 2, 2, true, (_, a) => Instant(Arguments.Integer(a[0], "datetime.fromepoch"), Arguments.Integer(a[1], "datetime.fromepoch"))),
        new("datetime.fromepochmillis", 1, 1, true, (_, a) => FromMillis(Arguments.Integer(a[0], "datetime.fromepochmillis"))),
        Between("duration.between", DurationBetween.Unit.All),
        Between("duration.inMonths", DurationBetween.Unit.Months),
        Between("duration.inDays", DurationBetween.Unit.Days),
        Between("duration.inSeconds", DurationBetween.Unit.Seconds),
        Truncate("date.truncate", ValueKind.Date),
        Truncate("localtime.truncate", ValueKind.LocalTime),
        Truncate("time.truncate", ValueKind.Time),
        Truncate("localdatetime.truncate", ValueKind.LocalDateTime),
        Truncate("datetime.truncate", ValueKind.DateTime),
    ];

    private static IEnumerable<Function> Makers(string name, ValueKind kind) =>
        Clocks.Select(clock => new Function(name + clock, 0, 1, true, (frame, arguments) => TemporalMaker.Make(frame, kind, arguments, isClock: clock.Length > 0)));

    private static Function Between(string name, DurationBetween.Unit unit) =>
        new(name, 2, 2, true, (_, a) => Value.Of(DurationBetween.Of(a[0], a[1], unit)));

    private static Function Truncate(string name, ValueKind kind) =>
        new(name, 1, 3, true, (frame, a) => TemporalTruncation.Cut(frame, kind, name, a));

    private static Value Instant(long seconds, long nanos) =>
        Value.Of(new ZonedDateTime(seconds + Calendar.FloorDiv(nanos, 1_000_000_000), (int)Calendar.FloorMod(nanos, 1_000_000_000), 0, null));

    private static Value FromMillis(long millis) => Instant(Calendar.FloorDiv(millis, 1000), Calendar.FloorMod(millis, 1000) * 1_000_000);

    private static Value Duration(Frame frame, ReadOnlySpan<Value> arguments)
    {
        var given = arguments[0];
        return given.Kind switch
        {
            ValueKind.String => Value.Of(TemporalParser.Duration(given.Text!)),
            ValueKind.Map => Value.Of(DurationMaker.Of(given.Map!)),
            _ => throw Fail.Type("InvalidArgumentType", $"duration() needs a string or a map, but found {ValueText.Describe(given)}."),
        };
    }
}
