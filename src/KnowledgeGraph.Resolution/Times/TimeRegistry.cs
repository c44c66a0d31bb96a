using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Times;

/// <summary>One node a stated time.</summary>
internal sealed class TimeRegistry
{
    private readonly SortedDictionary<string, TimeValue> _times = new(StringComparer.Ordinal);

    /// <summary>The time nodes.</summary>
    public IEnumerable<GraphNode> Nodes => _times.Select(t => Node(t.Key, t.Value));

    /// <summary>The id of a time's node.</summary>
    public string IdOf(TimeValue time)
    {
        var id = "time/" + time.Name;
        _times.TryAdd(id, time);
        return id;
    }

    private static GraphNode Node(string id, TimeValue time) => new(id, ["Time"], new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["name"] = time.Name,
        ["from"] = time.From,
        ["to"] = time.To,
        ["precision"] = PrecisionName.Of(time.Precision),
    });
}
