using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Durations of maps of parts.</summary>
internal static class DurationMaker
{
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds",
    };

    public static Duration Of(MapValue map)
    {
        if (map.Count == 0)
        {
            throw Fail.Argument("InvalidArgumentValue", "A duration needs at least one part.");
        }

        foreach (var key in map.Keys)
        {
            if (!Parts.Contains(key))
            {
                throw Fail.Argument("InvalidArgumentValue", $"A duration has no part '{key}'.");
            }
        }

        double Part(string name) => map.Get(name) is { IsNull: false } value ? Arguments.Number(value, "duration") : 0;
        var months = (Part("years") * 12) + (Part("quarters") * 3) + Part("months");
        var days = (Part("weeks") * 7) + Part("days");
        return Add(Durations.FromParts(months, days, 0), Time(map));
    }

    private static Duration Add(Duration calendar, Int128 nanos) =>
        Durations.FromNanos(calendar.Months, calendar.Days, Durations.Nanos(calendar) + nanos);

    private static Int128 Time(MapValue map)
    {
        Int128 total = 0;
        foreach (var (name, size) in (ReadOnlySpan<(string, long)>)
            [("hours", 3_600_000_000_000), ("minutes", 60_000_000_000), ("seconds", 1_000_000_000), ("milliseconds", 1_000_000), ("microseconds", 1_000), ("nanoseconds", 1)])
        {
            var value = map.Get(name);
            total += value.IsInteger ? (Int128)value.Integer * size
                : value.IsNull ? 0
                : (Int128)Math.Truncate((decimal)Arguments.Number(value, "duration") * size);
        }

        return total;
    }
}
