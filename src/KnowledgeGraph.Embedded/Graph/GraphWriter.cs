using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Encoding;
using KnowledgeGraph.Embedded.Text;
using KnowledgeGraph.Embedded.Transactions;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>The engine's writing port over one transaction's view. B-trees that are searched are written at once, rows later.</summary>
internal sealed class GraphWriter(GraphView view) : IGraphWriter
{
    private readonly RowWriter _rows = new(view);
    private readonly IndexWriter _index = new(view);
    private readonly PostingWriter _texts = new(view);
    private readonly List<(TokenKind Kind, int Token, string Name)> _newTokens = [];
    private long _nextNode = view.Version.NextNode;
    private long _nextRelationship = view.Version.NextRelationship;

    /// <summary>Whether anything was written.</summary>
    public bool HasChanges { get; private set; }

    public int MakeToken(TokenKind kind, string name)
    {
        var known = view.Tokens.Find(kind, name);
        if (known != Token.Unknown)
        {
            return known;
        }

        if (_newTokens.Count == 0)
        {
            view.Tokens = view.Tokens.Copy();
        }

        var token = view.Tokens.Add(kind, name);
        _newTokens.Add((kind, token, name));
        return token;
    }

    public long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<PropertyEntry> properties)
    {
        var tokens = labels.ToArray();
        Array.Sort(tokens);
        var row = new NodeRow(tokens, RowCodec.Sorted(properties));
        var id = _nextNode++;
        HasChanges = true;
        _index.Change(id, null, row);
        _texts.Touch(id, null);
        _rows.Put(id, row);
        Count(TokenKind.Label, tokens, 1);
        view.Counters.LabelSets.Add(tokens, 1);
        foreach (var label in tokens)
        {
            _rows.AddLabel(id, label);
        }

        return id;
    }

    public long CreateRelationship(long start, int type, long end, ReadOnlySpan<PropertyEntry> properties)
    {
        var record = new RelationshipRecord(_nextRelationship++, start, end, type);
        HasChanges = true;
        _texts.TouchRelationship(record.Id, null);
        _rows.Insert(record, RowCodec.Sorted(properties));
        Count(TokenKind.Type, [type], 1);
        return record.Id;
    }

    public void SetNodeProperty(long node, int key, Value value)
    {
        var before = Demand(node);
        if (IsAlready(before.Get(key), value))
        {
            return;
        }

        var after = new NodeRow(before.Labels, before.With(key, value));
        HasChanges = true;
        _index.ChangeKey(node, before, after, key);
        _texts.Touch(node, before);
        _rows.Put(node, after);
    }

    public void SetRelationshipProperty(long relationship, int key, Value value)
    {
        var before = view.Relationship(relationship) ?? throw new InvalidOperationException($"There is no relationship {relationship}.");
        if (!IsAlready(before.Get(key), value))
        {
            HasChanges = true;
            _texts.TouchRelationship(relationship, before);
            _rows.Put(new RelationshipRow(before.Record, before.With(key, value)));
        }
    }

    public bool AddLabel(long node, int label)
    {
        var before = Demand(node);
        if (before.HasLabel(label))
        {
            return false;
        }

        int[] labels = [.. before.Labels, label];
        Array.Sort(labels);
        Relabel(node, before, labels);
        _rows.AddLabel(node, label);
        view.Counters.Add(TokenKind.Label, label, 1);
        return true;
    }

    public bool RemoveLabel(long node, int label)
    {
        var before = Demand(node);
        if (!before.HasLabel(label))
        {
            return false;
        }

        Relabel(node, before, [.. before.Labels.Where(l => l != label)]);
        _rows.RemoveLabel(node, label);
        view.Counters.Add(TokenKind.Label, label, -1);
        return true;
    }

    public void DeleteNode(long node)
    {
        if (view.Node(node) is not { } row)
        {
            return;
        }

        HasChanges = true;
        _index.Change(node, row, null);
        _texts.Touch(node, row);
        _rows.DeleteNode(node, row.Labels);
        Count(TokenKind.Label, row.Labels, -1);
        view.Counters.LabelSets.Add(row.Labels, -1);
    }

    public void DeleteRelationship(long relationship)
    {
        if (view.Relationship(relationship) is not { } row)
        {
            return;
        }

        HasChanges = true;
        _texts.TouchRelationship(relationship, row);
        _rows.Delete(row.Record);
        Count(TokenKind.Type, [row.Record.Type], -1);
    }

    public bool CreateRule(SchemaRule rule, bool ifNotExists)
    {
        if (view.Rules.All.FirstOrDefault(r => string.Equals(r.Rule.Name, rule.Name, StringComparison.Ordinal) || r.IsSame(rule)) is { } known)
        {
            return ifNotExists ? false : throw new GraphRuleException(false, $"{Kind(known.Rule.IsUnique)} `{known.Rule.Name}` on :{known.Rule.Label}({string.Join(", ", known.Rule.Keys)}) exists already.");
        }

        DemandFree(rule.Name);
        var label = MakeToken(TokenKind.Label, rule.Label);
        int[] keys = [.. rule.Keys.Select(k => MakeToken(TokenKind.Key, k))];
        var id = view.Rules.All.Select(r => r.Id).DefaultIfEmpty(-1).Max() + 1;
        var stored = new StoredRule(id, rule, label, keys);
        Flush();
        _index.Fill(stored);
        Change([.. view.Rules.All, stored], view.Rules.Texts);
        return true;
    }

    public bool CreateTextRule(TextRule rule, bool ifNotExists)
    {
        if (view.Rules.Texts.FirstOrDefault(t => string.Equals(t.Rule.Name, rule.Name, StringComparison.Ordinal) || t.IsSame(rule)) is { } known)
        {
            return ifNotExists ? false : throw new GraphRuleException(false, $"The full-text index `{known.Rule.Name}` on {string.Join('|', known.Rule.Labels)} ({string.Join(", ", known.Rule.Keys)}) exists already.");
        }

        DemandFree(rule.Name);
        int[] labels = [.. rule.Labels.Select(l => MakeToken(rule.IsOnRelationships ? TokenKind.Type : TokenKind.Label, l))];
        int[] keys = [.. rule.Keys.Select(k => MakeToken(TokenKind.Key, k))];
        var stored = new StoredText(view.Rules.Texts.Select(t => t.Id).DefaultIfEmpty(-1).Max() + 1, rule, labels, keys);
        FlushTexts();
        _texts.Fill(stored, new GraphReader(view, this));
        Change(view.Rules.All, [.. view.Rules.Texts, stored]);
        return true;
    }

    public bool DropRule(string name, bool isConstraint, bool ifExists)
    {
        if (!isConstraint && view.Rules.Text(name) is { } text)
        {
            FlushTexts();
            _texts.Drop(text);
            Change(view.Rules.All, [.. view.Rules.Texts.Where(t => t != text)]);
            return true;
        }

        var known = view.Rules.All.FirstOrDefault(r => r.Rule.IsUnique == isConstraint && string.Equals(r.Rule.Name, name, StringComparison.Ordinal));
        if (known is null)
        {
            return ifExists ? false : throw new GraphRuleException(false, $"There is no {Kind(isConstraint).ToLowerInvariant()} `{name}`.");
        }

        _index.Drop(known);
        Change([.. view.Rules.All.Where(r => r != known)], view.Rules.Texts);
        return true;
    }

    /// <summary>Writes pending rows, so that the file's tables can be scanned.</summary>
    public void Flush() => _rows.Flush();

    /// <summary>Writes what the full-text indexes lack, so that they can be searched.</summary>
    public void FlushTexts() => _texts.Flush();

    /// <summary>Writes everything that is left and gives the state that the commit makes.</summary>
    /// <param name="reached">Is told how far it is.</param>
    public GraphVersion Finish(Action<Milestone>? reached = null)
    {
        FlushTexts();
        reached?.Invoke(Milestone.TextsWritten);
        Flush();
        reached?.Invoke(Milestone.RowsWritten);
        var next = view.Version with
        {
            Sequence = view.Version.Sequence + 1,
            Schema = view.Schema < 0 ? view.Version.Schema + 1 : view.Version.Schema,
            NextNode = _nextNode,
            NextRelationship = _nextRelationship,
            Tokens = view.Tokens,
            Counters = view.Counters,
            Rules = view.Rules,
            Cache = view.Cache,
        };
        VersionWriter.Write(view.Connection, view.Version, next, _newTokens);
        reached?.Invoke(Milestone.VersionWritten);
        return next;
    }

    private static string Kind(bool isUnique) => isUnique ? "Constraint" : "Index";

    /// <summary>Same content and same type: 1 and 1.0 are equal, but not the same.</summary>
    private static bool IsAlready(Value old, Value value) => old.Kind == value.Kind && value.Kind switch
    {
        ValueKind.String => string.Equals(old.Text, value.Text, StringComparison.Ordinal),
        ValueKind.List => old.List!.Items.AsSpan().SequenceEqual(value.List!.Items, SameValue.Instance),
        ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration => Equals(old.Reference, value.Reference),
        _ => old.Bits == value.Bits,
    };

    private sealed class SameValue : IEqualityComparer<Value>
    {
        public static SameValue Instance { get; } = new();

        bool IEqualityComparer<Value>.Equals(Value old, Value value) => IsAlready(old, value);

        int IEqualityComparer<Value>.GetHashCode(Value value) => ValueIdentity.Hash(value);
    }

    private void DemandFree(string name)
    {
        if (view.Rules.Has(name))
        {
            throw new GraphRuleException(false, $"An index or a constraint `{name}` exists already.");
        }
    }

    private void Change(IReadOnlyList<StoredRule> rules, IReadOnlyList<StoredText> texts)
    {
        view.Rules = new RuleTable(rules, texts);
        view.Schema = view.Drafts.Next();
        HasChanges = true;
    }

    private NodeRow Demand(long node) => view.Node(node) ?? throw new InvalidOperationException($"There is no node {node}.");

    private void Relabel(long node, NodeRow before, int[] labels)
    {
        var after = new NodeRow(labels, before.Entries);
        HasChanges = true;
        _index.Change(node, before, after);
        _texts.Touch(node, before);
        _rows.Put(node, after);
        view.Counters.LabelSets.Add(before.Labels, -1);
        view.Counters.LabelSets.Add(labels, 1);
    }

    private void Count(TokenKind kind, ReadOnlySpan<int> tokens, int difference)
    {
        view.Counters.Add(kind, Counters.Total, difference);
        foreach (var token in tokens)
        {
            view.Counters.Add(kind, token, difference);
        }
    }
}
