using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Memory;

/// <summary>The indexes and constraints of a graph in memory.</summary>
internal sealed class MemoryRules(MemoryGraph graph)
{
    private readonly SortedDictionary<string, MemoryIndex> _indexes = new(StringComparer.Ordinal);

    private readonly SortedDictionary<string, TextRule> _texts = new(StringComparer.Ordinal);

    public long Version { get; private set; }

    public IReadOnlyList<SchemaRule> All() => [.. _indexes.Values.Select(i => i.Rule)];

    public IReadOnlyList<TextRule> Texts() => [.. _texts.Values];

    public bool Has(int label, int key) => _indexes.Values.Any(i => i.Covers(label, key));

    public IEnumerable<long> Seek(int label, int key, Value value) =>
        _indexes.Values.First(i => i.Covers(label, key)).Seek(value);

    /// <summary>All nodes of an index whose first keys equal values: ranges are the caller's to check.</summary>
    public IEnumerable<long> SeekAll(string name, Value[] equal) => _indexes[name].Beginning(equal);

    public bool Create(SchemaRule rule, bool ifNotExists)
    {
        var same = _indexes.Values.FirstOrDefault(i => i.Rule.Name == rule.Name
            || (i.Rule.Label == rule.Label && i.Rule.IsUnique == rule.IsUnique && i.Rule.Keys.SequenceEqual(rule.Keys)));
        if (same is not null)
        {
            return ifNotExists ? false : throw new GraphRuleException(false, $"There is already '{same.Rule.Name}' on :{same.Rule.Label}.");
        }

        DemandFree(rule.Name);
        var index = new MemoryIndex(graph, rule);
        index.Fill();
        _indexes.Add(rule.Name, index);
        Version++;
        return true;
    }

    public bool Create(TextRule rule, bool ifNotExists)
    {
        var same = _texts.Values.FirstOrDefault(t => t.Name == rule.Name
            || (t.IsOnRelationships == rule.IsOnRelationships && t.Labels.SequenceEqual(rule.Labels) && t.Keys.SequenceEqual(rule.Keys)));
        if (same is not null)
        {
            return ifNotExists ? false : throw new GraphRuleException(false, $"There is already the full-text index '{same.Name}'.");
        }

        DemandFree(rule.Name);
        _texts.Add(rule.Name, rule);
        Version++;
        return true;
    }

    public bool Drop(string name, bool isConstraint, bool ifExists)
    {
        if (!isConstraint && _texts.Remove(name))
        {
            Version++;
            return true;
        }

        if (!_indexes.TryGetValue(name, out var found) || found.Rule.IsUnique != isConstraint)
        {
            return ifExists ? false : throw new GraphRuleException(false, $"There is no {(isConstraint ? "constraint" : "index")} '{name}'.");
        }

        Version++;
        return _indexes.Remove(name);
    }

    public void Added(long node)
    {
        foreach (var index in _indexes.Values)
        {
            index.Add(node);
        }
    }

    public void Removing(long node)
    {
        foreach (var index in _indexes.Values)
        {
            index.Remove(node);
        }
    }

    private void DemandFree(string name)
    {
        if (_indexes.ContainsKey(name) || _texts.ContainsKey(name))
        {
            throw new GraphRuleException(false, $"There is already an index or a constraint '{name}'.");
        }
    }
}
