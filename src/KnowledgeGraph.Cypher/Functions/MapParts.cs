using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>
/// Which parts a map may have to make a temporal value: known ones, and no smaller part without the larger ones above it,
/// unless another value stands in for those.
/// </summary>
internal static class MapParts
{
    private static readonly string[] Date = ["year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay"];
    private static readonly string[] Clock = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];

    /// <summary>Refuses a map from which no value of the kind can be made.</summary>
    public static void Demand(ValueKind kind, MapValue map)
    {
        var hasDate = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;
        var hasTime = kind != ValueKind.Date;
        if (map.Count == 0)
        {
            throw Fail.Argument("InvalidArgumentValue", "At least one part is needed, such as year or hour.");
        }

        DemandKnown(kind, map);

        if (Has(map, "datetime") || Has(map, "epochSeconds") || Has(map, "epochMillis"))
        {
            DemandOneBase(map);
            return;
        }

        if (hasDate && !Has(map, "date"))
        {
            DemandDate(map, hasTime && (Clock.Any(c => Has(map, c)) || Has(map, "time")));
        }

        if (hasTime && !Has(map, "time"))
        {
            DemandClock(map, isNeeded: !hasDate);
        }
    }

    /// <summary>Refuses parts that a value of the kind does not have.</summary>
    public static void DemandKnown(ValueKind kind, MapValue map)
    {
        var hasDate = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;
        var hasTime = kind != ValueKind.Date;
        foreach (var key in map.Keys)
        {
            if (!(hasDate && Date.Contains(key)) && !(hasTime && Clock.Contains(key)) && !IsOther(kind, key, hasDate, hasTime))
            {
                throw Fail.Argument("InvalidArgumentValue", $"There is no part '{key}' here.");
            }
        }
    }

    private static bool IsOther(ValueKind kind, string key, bool hasDate, bool hasTime) => key switch
    {
        "date" => hasDate,
        "time" => hasTime,
        "datetime" => hasDate && hasTime,
        "timezone" => kind is ValueKind.Time or ValueKind.DateTime,
        "epochSeconds" or "epochMillis" => kind == ValueKind.DateTime,
        _ => false,
    };

    private static void DemandOneBase(MapValue map)
    {
        if (Has(map, "epochSeconds") && Has(map, "epochMillis"))
        {
            throw Fail.Argument("InvalidArgumentValue", "epochSeconds and epochMillis exclude each other.");
        }
    }

    private static void DemandDate(MapValue map, bool isWhole)
    {
        Chain(map, "year", isWhole, null);
        var forms = new[] { ("month", "day"), ("week", "dayOfWeek"), ("quarter", "dayOfQuarter") };
        foreach (var (large, small) in forms)
        {
            if (Has(map, small) && !Has(map, large))
            {
                throw Without(small, large);
            }

            if (isWhole && Has(map, large) && !Has(map, small))
            {
                throw Fail.Argument("InvalidArgumentValue", $"A time of day needs the day: {small} is missing.");
            }
        }

        if (isWhole && !Has(map, "ordinalDay") && !forms.Any(f => Has(map, f.Item1)))
        {
            throw Fail.Argument("InvalidArgumentValue", "A time of day needs the day: month is missing.");
        }
    }

    private static void DemandClock(MapValue map, bool isNeeded)
    {
        Chain(map, "hour", isNeeded || Clock.Any(c => Has(map, c)), null);
        Chain(map, "minute", false, "hour");
        Chain(map, "second", false, "minute");
        foreach (var fraction in Clock.Skip(3))
        {
            Chain(map, fraction, false, "second");
        }
    }

    private static void Chain(MapValue map, string part, bool isNeeded, string? larger)
    {
        if (isNeeded && !Has(map, part))
        {
            throw Fail.Argument("InvalidArgumentValue", $"The {part} is missing.");
        }

        if (larger is not null && Has(map, part) && !Has(map, larger))
        {
            throw Without(part, larger);
        }
    }

    private static bool Has(MapValue map, string key) => map.IndexOf(key) >= 0;

    private static CypherException Without(string part, string larger) =>
        Fail.Argument("InvalidArgumentValue", $"There is a {part} without a {larger}.");
}
