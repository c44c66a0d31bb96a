using System.Collections;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Plain .NET values as openCypher values.</summary>
internal static class ValueConversion
{
    public static Value From(object? value, string name) => value switch
    {
        null => Value.Null,
        string text => Value.Of(text),
        long number => Value.Of(number),
        int number => Value.Of((long)number),
        bool truth => Value.Of(truth),
        double number => Value.Of(number),
        Value known => known,
        IReadOnlyList<object?> list => FromList(list, name),
        Dictionary<string, object?> map => FromDictionary(map, name),
        IReadOnlyDictionary<string, object?> map => FromMap(map, map.Count, name),
        IDictionary<string, object?> map => FromMap(map, map.Count, name),
        DateOnly date => Value.Date(date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber),
        _ => FromOther(value, name),
    };

    private static Value FromOther(object value, string name) => value switch
    {
        short or byte or sbyte or ushort or uint => Value.Of(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
        float number => Value.Of((double)number),
        decimal number => Value.Of((double)number),
        char letter => Value.Of(letter.ToString()),
        Enum word => Value.Of(word.ToString()),
        TimeOnly time => Value.LocalTime(time.Ticks * 100),
        DateTimeOffset time => Value.Of(Zoned(time)),
        DateTime time => Value.Of(Local(time)),
        TimeSpan span => Value.Of(Durations.FromNanos(0, 0, (Int128)span.Ticks * 100)),
        OffsetTime time => Value.Of(time),
        LocalDateTime time => Value.Of(time),
        ZonedDateTime time => Value.Of(time),
        Duration duration => Value.Of(duration),
        Guid identifier => Value.Of(identifier.ToString()),
        IDictionary map => FromAnyMap(map, name),
        IEnumerable list => FromList([.. list.Cast<object?>()], name),
        _ => throw Fail.Runtime(ErrorClass.ArgumentError, "InvalidArgumentType", $"The parameter ${name} holds a {value.GetType().Name}, which openCypher does not know."),
    };

    private static Value FromList(IReadOnlyList<object?> list, string name)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var items = new Value[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = From(list[i], name);
        }

        return Value.Of(new ListValue(items));
    }

    private static Value FromDictionary(Dictionary<string, object?> map, string name)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var keys = new string[map.Count];
        var values = new Value[map.Count];
        var i = 0;
        foreach (var (key, value) in map)
        {
            keys[i] = key;
            values[i++] = From(value, name);
        }

        return Value.Of(new MapValue(keys, values));
    }

    private static Value FromMap(IEnumerable<KeyValuePair<string, object?>> map, int count, string name)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var keys = new string[count];
        var values = new Value[count];
        var i = 0;
        foreach (var (key, value) in map)
        {
            keys[i] = key;
            values[i++] = From(value, name);
        }

        return Value.Of(new MapValue(keys, values));
    }

    private static Value FromAnyMap(IDictionary map, string name)
    {
        var entries = new List<KeyValuePair<string, object?>>(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            var key = entry.Key as string
                ?? throw Fail.Runtime(ErrorClass.ArgumentError, "InvalidArgumentType", $"The parameter ${name} holds a map whose keys are no texts.");
            entries.Add(new(key, entry.Value));
        }

        return FromMap(entries, entries.Count, name);
    }

    private static ZonedDateTime Zoned(DateTimeOffset time)
    {
        var ticks = time.UtcTicks - DateTime.UnixEpoch.Ticks;
        var second = Calendar.FloorDiv(ticks, TimeSpan.TicksPerSecond);
        return new ZonedDateTime(second, (int)(ticks - (second * TimeSpan.TicksPerSecond)) * 100, (int)time.Offset.TotalSeconds, null);
    }

    private static LocalDateTime Local(DateTime time) => new(
        DateOnly.FromDateTime(time).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber,
        time.TimeOfDay.Ticks * 100);
}
