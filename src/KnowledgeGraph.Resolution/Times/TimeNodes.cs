using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Times;

/// <summary>Makes the node of a stated time.</summary>
internal static class TimeNodes
{
    public static string IdOf(TimeValue time) => "time/" + time.Name;

    public static GraphNode Of(TimeValue time) => new(IdOf(time), ["Time"], new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["name"] = time.Name,
        ["from"] = time.From,
        ["to"] = time.To,
        ["precision"] = PrecisionName.Of(time.Precision),
    });

    /// <summary>Of times with one name, such as a month and a third of it, the one that holds the others.</summary>
    public static TimeValue Widest(IEnumerable<TimeValue> times) =>
        times.OrderBy(t => t.From).ThenByDescending(t => t.To).ThenBy(t => t.Precision).First();
}
