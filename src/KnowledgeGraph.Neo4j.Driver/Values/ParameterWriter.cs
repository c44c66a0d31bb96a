using System.Globalization;
using KnowledgeGraph.Neo4j.Values;
using KnowledgeGraph.Storage.Port;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Driver.Values;

/// <summary>Parameters as the types that the driver sends.</summary>
internal static class ParameterWriter
{
    public static Dictionary<string, object?> Write(IReadOnlyDictionary<string, object?>? parameters) => Map(parameters ?? new Dictionary<string, object?>());

    private static object? Of(object? value) => value switch
    {
        null or bool or string or long or double => value,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        DateOnly date => new LocalDate(date.Year, date.Month, date.Day),
        DateTimeOffset time => new ZonedDateTime(time),
        DateTime time => new LocalDateTime(time),
        TimeOnly time => new LocalTime(time.ToTimeSpan()),
        _ when Shapes.Entries(value) is { } entries => Map(entries),
        _ when Shapes.Items(value) is { } items => items.Select(Of).ToList(),
        _ => throw new StoreException(
            StoreError.Execution,
            $"A parameter holds a value of the type {value.GetType().Name}, which no store knows. Use texts, numbers, dates, lists and maps."),
    };

    private static Dictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            map[key] = Of(value);
        }

        return map;
    }
}
