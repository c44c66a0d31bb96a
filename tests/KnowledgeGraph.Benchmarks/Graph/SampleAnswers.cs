namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>The right answers, computed from the rows alone.</summary>
internal sealed class SampleAnswers
{
    private readonly SampleGraph _graph;
    private readonly ILookup<int, (int Relationship, int Other)> _outgoing;
    private readonly ILookup<int, (int Relationship, int Other)> _either;

    public SampleAnswers(SampleGraph graph)
    {
        _graph = graph;
        var numbered = graph.Relationships.Select((r, i) => (r.From, r.To, Number: i)).ToList();
        _outgoing = numbered.ToLookup(r => r.From, r => (r.Number, r.To));
        _either = numbered.Concat(numbered.Where(r => r.From != r.To).Select(r => (From: r.To, To: r.From, r.Number)))
            .ToLookup(r => r.From, r => (r.Number, r.To));
    }

    public int TwoHops(int from) =>
        _either[from].SelectMany(x => _either[x.Other].Where(y => y.Relationship != x.Relationship)).Select(y => y.Other).Distinct().Count();

    public int UpToThree(int from)
    {
        var ends = new HashSet<int>();
        Walk(from, [], ends);
        return ends.Count;
    }

    public string ByType() => Lines(_graph.Relationships.CountBy(r => r.Type));

    public string ByLabel() => Lines(_graph.Nodes.CountBy(n => n.Label));

    private void Walk(int at, List<int> way, HashSet<int> ends)
    {
        foreach (var (relationship, other) in _outgoing[at].Where(o => !way.Contains(o.Relationship)))
        {
            ends.Add(other);
            if (way.Count < 2)
            {
                Walk(other, [.. way, relationship], ends);
            }
        }
    }

    private static string Lines(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(' ', counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}"));
}
