using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Days, times and lengths of time as openCypher writes them: ISO 8601, with their fractions and offsets.</summary>
internal static class TemporalWords
{
    /// <summary>The text of a temporal value; null for any other.</summary>
    public static string? Of(object? value) => value switch
    {
        DateOnly day => Day(day),
        TimeOnly time => TemporalText.Time(time.Ticks * 100),
        DateTime local => Local(local),
        DateTimeOffset zoned => Local(zoned.DateTime) + TemporalText.Offset((int)zoned.Offset.TotalSeconds),
        TimeSpan span => TemporalText.Duration(new Duration(0, 0, span.Ticks / TimeSpan.TicksPerSecond, (int)(span.Ticks % TimeSpan.TicksPerSecond) * 100)),
        OffsetTime or LocalDateTime or ZonedDateTime or Duration => value.ToString(),
        _ => null,
    };

    private static string Local(DateTime time) => Day(DateOnly.FromDateTime(time)) + "T" + TemporalText.Time(time.TimeOfDay.Ticks * 100);

    private static string Day(DateOnly day) => TemporalText.Date(day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);
}
