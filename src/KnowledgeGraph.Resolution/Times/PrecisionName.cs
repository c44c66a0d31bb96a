using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Times;

/// <summary>A precision as it is stored: <c>day</c>, <c>month</c>, <c>quarter</c>, <c>halfyear</c>, <c>year</c>, <c>range</c>.</summary>
internal static class PrecisionName
{
    public static string Of(TimePrecision precision) => precision.ToString().ToLowerInvariant();

    public static TimePrecision Read(string name) => Enum.Parse<TimePrecision>(name, ignoreCase: true);
}
