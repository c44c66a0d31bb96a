using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Memory;

/// <summary>Nodes of one label by the values of one or more properties.</summary>
internal sealed class MemoryIndex(MemoryGraph graph, SchemaRule rule)
{
    private readonly int _label = graph.MakeToken(TokenKind.Label, rule.Label);
    private readonly int[] _keys = [.. rule.Keys.Select(k => graph.MakeToken(TokenKind.Key, k))];
    private readonly Dictionary<Value, SortedSet<long>> _nodes = new(ValueIdentity.Instance);

    public SchemaRule Rule { get; } = rule;

    public bool Covers(int label, int key) => label == _label && _keys.Length == 1 && _keys[0] == key;

    public IEnumerable<long> Seek(Value value) => _nodes.GetValueOrDefault(Value.Of(value)) ?? [];

    public IEnumerable<long> Beginning(Value[] equal) => _nodes
        .Where(n => n.Key.List!.Items.Take(equal.Length).SequenceEqual(equal, ValueIdentity.Instance))
        .SelectMany(n => n.Value);

    public void Fill()
    {
        Span<long> page = new long[64];
        var last = -1L;
        for (var count = graph.ScanNodes(_label, last, page); count > 0; count = graph.ScanNodes(_label, last, page))
        {
            foreach (var node in page[..count])
            {
                Add(node);
            }

            last = page[count - 1];
        }
    }

    public void Add(long node)
    {
        if (Key(node) is not { } key)
        {
            return;
        }

        if (!_nodes.TryGetValue(key, out var nodes))
        {
            _nodes[key] = nodes = [];
        }

        if (nodes.Add(node) && Rule.IsUnique && nodes.Count > 1)
        {
            throw new GraphRuleException(true, $"There is already a node :{Rule.Label} with {string.Join(", ", Rule.Keys)} = {key}.");
        }
    }

    public void Remove(long node)
    {
        if (Key(node) is { } key && _nodes.TryGetValue(key, out var nodes))
        {
            nodes.Remove(node);
        }
    }

    private Value? Key(long node)
    {
        if (!graph.HasLabel(node, _label))
        {
            return null;
        }

        var values = Array.ConvertAll(_keys, k => graph.NodeProperty(node, k));
        return values.Any(v => v.IsNull) ? null : Value.Of(values);
    }
}
