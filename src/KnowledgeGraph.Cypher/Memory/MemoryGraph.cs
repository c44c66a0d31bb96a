using KnowledgeGraph.Cypher.FullText;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Memory;

/// <summary>A graph in memory: the reference for what the port means, and a place to try statements.</summary>
/// <remarks>Not thread-safe; nothing is rolled back.</remarks>
public sealed class MemoryGraph : IGraphTransaction, IGraphReader, IGraphWriter
{
    private readonly TokenNames[] _tokens = [new(), new(), new()];
    private readonly Dictionary<long, MemoryNode> _nodes = [];
    private readonly SortedSet<long> _nodeIds = [];
    private readonly Dictionary<long, MemoryRelationship> _relationships = [];
    private readonly SortedSet<long> _relationshipIds = [];
    private readonly Dictionary<int, SortedSet<long>> _labelled = [];
    private readonly Dictionary<int, long> _typed = [];
    private readonly MemoryRules _rules;
    private long _nextNode;
    private long _nextRelationship;

    /// <summary>An empty graph.</summary>
    public MemoryGraph() => _rules = new MemoryRules(this);

    /// <inheritdoc/>
    public IGraphReader Reader => this;

    /// <inheritdoc/>
    public IGraphWriter? Writer => this;

    /// <inheritdoc/>
    public long SchemaVersion => _rules.Version;

    /// <inheritdoc/>
    public int FindToken(TokenKind kind, string name) => _tokens[(int)kind].Find(name);

    /// <inheritdoc/>
    public string TokenName(TokenKind kind, int token) => _tokens[(int)kind].Names[token];

    /// <inheritdoc/>
    public IReadOnlyList<string> TokenNames(TokenKind kind) => _tokens[(int)kind].Names;

    /// <inheritdoc/>
    public int MakeToken(TokenKind kind, string name) => _tokens[(int)kind].Make(name);

    /// <inheritdoc/>
    public bool NodeExists(long node) => _nodes.ContainsKey(node);

    /// <inheritdoc/>
    public ReadOnlyMemory<int> Labels(long node) => _nodes.TryGetValue(node, out var found) ? found.Labels.ToArray() : ReadOnlyMemory<int>.Empty;

    /// <inheritdoc/>
    public bool HasLabel(long node, int label) => _nodes.TryGetValue(node, out var found) && found.Labels.Contains(label);

    /// <inheritdoc/>
    public Value NodeProperty(long node, int key) =>
        _nodes.TryGetValue(node, out var found) && found.Properties.TryGetValue(key, out var value) ? value : Value.Null;

    /// <inheritdoc/>
    public void NodeProperties(long node, List<PropertyEntry> into)
    {
        if (_nodes.TryGetValue(node, out var found))
        {
            into.AddRange(found.Properties.Select(p => new PropertyEntry(p.Key, p.Value)));
        }
    }

    /// <inheritdoc/>
    public bool TryRelationship(long relationship, out RelationshipRecord record)
    {
        var any = _relationships.TryGetValue(relationship, out var found);
        record = found?.Record ?? default;
        return any;
    }

    /// <inheritdoc/>
    public Value RelationshipProperty(long relationship, int key) =>
        _relationships.TryGetValue(relationship, out var found) && found.Properties.TryGetValue(key, out var value) ? value : Value.Null;

    /// <inheritdoc/>
    public void RelationshipProperties(long relationship, List<PropertyEntry> into)
    {
        if (_relationships.TryGetValue(relationship, out var found))
        {
            into.AddRange(found.Properties.Select(p => new PropertyEntry(p.Key, p.Value)));
        }
    }

    /// <inheritdoc/>
    public EdgeSlice Edges(long node, Direction direction, int type)
    {
        if (!_nodes.TryGetValue(node, out var found))
        {
            return EdgeSlice.Empty;
        }

        var edges = (direction == Direction.Outgoing ? found.Outgoing : found.Incoming)
            .Where(e => type == Token.Any || e.Type == type)
            .ToArray();
        return new EdgeSlice(edges, 0, edges.Length);
    }

    /// <inheritdoc/>
    public int Degree(long node, Direction direction, int type) => Edges(node, direction, type).Count;

    /// <inheritdoc/>
    public int ScanNodes(int label, long after, Span<long> into)
    {
        var ids = label == Token.Any ? _nodeIds : _labelled.GetValueOrDefault(label) ?? [];
        var count = 0;
        foreach (var id in ids.GetViewBetween(after + 1, long.MaxValue).Take(into.Length))
        {
            into[count++] = id;
        }

        return count;
    }

    /// <inheritdoc/>
    public int ScanRelationships(int type, long after, Span<RelationshipRecord> into)
    {
        var count = 0;
        var records = _relationshipIds.GetViewBetween(after + 1, long.MaxValue).Select(i => _relationships[i].Record);
        foreach (var record in records.Where(r => type == Token.Any || r.Type == type).Take(into.Length))
        {
            into[count++] = record;
        }

        return count;
    }

    /// <inheritdoc/>
    public long CountNodes(int label) => label == Token.Any ? _nodes.Count : _labelled.GetValueOrDefault(label)?.Count ?? 0;

    /// <inheritdoc/>
    public IReadOnlyList<LabelSetCount> LabelSets() =>
        [.. _nodes.Values.GroupBy(n => string.Join(',', n.Labels), StringComparer.Ordinal).Select(g => new LabelSetCount([.. g.First().Labels], g.Count()))];

    /// <inheritdoc/>
    public long CountRelationships(int type) => type == Token.Any ? _relationships.Count : _typed.GetValueOrDefault(type);

    /// <inheritdoc/>
    public bool HasIndex(int label, int key) => _rules.Has(label, key);

    /// <inheritdoc/>
    public void SeekNodes(int label, int key, Value value, List<long> into) => into.AddRange(_rules.Seek(label, key, value));

    /// <inheritdoc/>
    public void SeekRange(SchemaRule rule, ReadOnlySpan<Value> equal, ValueRange range, List<long> into) =>
        into.AddRange(_rules.SeekAll(rule.Name, equal.ToArray()));

    /// <inheritdoc/>
    public IReadOnlyList<SchemaRule> SchemaRules() => _rules.All();

    /// <inheritdoc/>
    public long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<PropertyEntry> properties)
    {
        var id = _nextNode++;
        var node = new MemoryNode();
        _nodes.Add(id, node);
        _nodeIds.Add(id);
        foreach (var property in properties)
        {
            node.Properties[property.Key] = property.Value;
        }

        foreach (var label in labels)
        {
            node.Labels.Add(label);
            Labelled(label).Add(id);
        }

        _rules.Added(id);
        return id;
    }

    /// <inheritdoc/>
    public long CreateRelationship(long start, int type, long end, ReadOnlySpan<PropertyEntry> properties)
    {
        var id = _nextRelationship++;
        var relationship = new MemoryRelationship(new RelationshipRecord(id, start, end, type));
        foreach (var property in properties)
        {
            relationship.Properties[property.Key] = property.Value;
        }

        _relationships.Add(id, relationship);
        _relationshipIds.Add(id);
        _typed[type] = _typed.GetValueOrDefault(type) + 1;
        _nodes[start].Outgoing.Add(new Edge(id, end, type));
        _nodes[end].Incoming.Add(new Edge(id, start, type));
        return id;
    }

    /// <inheritdoc/>
    public void SetNodeProperty(long node, int key, Value value)
    {
        _rules.Removing(node);
        Set(_nodes[node].Properties, key, value);
        _rules.Added(node);
    }

    /// <inheritdoc/>
    public void SetRelationshipProperty(long relationship, int key, Value value) => Set(_relationships[relationship].Properties, key, value);

    /// <inheritdoc/>
    public bool AddLabel(long node, int label)
    {
        if (!_nodes[node].Labels.Add(label))
        {
            return false;
        }

        Labelled(label).Add(node);
        _rules.Added(node);
        return true;
    }

    /// <inheritdoc/>
    public bool RemoveLabel(long node, int label)
    {
        _rules.Removing(node);
        var removed = _nodes[node].Labels.Remove(label) && Labelled(label).Remove(node);
        _rules.Added(node);
        return removed;
    }

    /// <inheritdoc/>
    public void DeleteNode(long node)
    {
        _rules.Removing(node);
        foreach (var label in _nodes[node].Labels)
        {
            Labelled(label).Remove(node);
        }

        _nodes.Remove(node);
        _nodeIds.Remove(node);
    }

    /// <inheritdoc/>
    public void DeleteRelationship(long relationship)
    {
        var record = _relationships[relationship].Record;
        _relationships.Remove(relationship);
        _relationshipIds.Remove(relationship);
        _typed[record.Type]--;
        _nodes[record.Start].Outgoing.RemoveAll(e => e.Relationship == relationship);
        _nodes[record.End].Incoming.RemoveAll(e => e.Relationship == relationship);
    }

    /// <inheritdoc/>
    public bool CreateRule(SchemaRule rule, bool ifNotExists) => _rules.Create(rule, ifNotExists);

    /// <inheritdoc/>
    public bool CreateTextRule(TextRule rule, bool ifNotExists) => _rules.Create(rule, ifNotExists);

    /// <inheritdoc/>
    public IReadOnlyList<TextRule> TextRules() => _rules.Texts();

    /// <inheritdoc/>
    public void SearchText(string index, string query, List<TextMatch> into) =>
        TextSearch.Run(new MemoryText(this, _rules.Texts().First(r => r.Name == index)), query, into);

    /// <inheritdoc/>
    public bool DropRule(string name, bool isConstraint, bool ifExists) => _rules.Drop(name, isConstraint, ifExists);

    private static void Set(SortedDictionary<int, Value> properties, int key, Value value)
    {
        if (value.IsNull)
        {
            properties.Remove(key);
        }
        else
        {
            properties[key] = value;
        }
    }

    private SortedSet<long> Labelled(int label)
    {
        if (!_labelled.TryGetValue(label, out var nodes))
        {
            _labelled[label] = nodes = [];
        }

        return nodes;
    }
}
