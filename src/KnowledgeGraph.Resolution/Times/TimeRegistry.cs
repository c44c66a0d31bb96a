using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Times;

/// <summary>One node a stated time.</summary>
internal sealed class TimeRegistry
{
    private readonly SortedDictionary<string, HashSet<TimeValue>> _times = new(StringComparer.Ordinal);

    /// <summary>The time nodes.</summary>
    public IEnumerable<GraphNode> Nodes => _times.Values.Select(times => TimeNodes.Of(TimeNodes.Widest(times)));

    /// <summary>Every time stated, by the id of its node.</summary>
    public IReadOnlyDictionary<string, HashSet<TimeValue>> Times => _times;

    /// <summary>The id of a time's node.</summary>
    public string IdOf(TimeValue time)
    {
        var id = TimeNodes.IdOf(time);
        if (!_times.TryGetValue(id, out var times))
        {
            _times.Add(id, times = []);
        }

        times.Add(time);
        return id;
    }
}
