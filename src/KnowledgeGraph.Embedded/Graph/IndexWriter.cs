using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Encoding;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>Keeps the property index equal to the nodes, and refuses a second node with a unique value.</summary>
internal sealed class IndexWriter(GraphView view)
{
    private readonly ByteWriter _before = new();
    private readonly ByteWriter _after = new();

    private readonly Statement _find = view.Connection.Prepared("SELECT node FROM property WHERE rule = ? AND value = ? AND node <> ? LIMIT 1");

    private readonly Statement _insert = view.Connection.Prepared("INSERT INTO property VALUES (?, ?, ?)");

    private readonly Statement _delete = view.Connection.Prepared("DELETE FROM property WHERE rule = ? AND value = ? AND node = ?");

    /// <summary>A node is made, relabelled or deleted; either row may be missing.</summary>
    public void Change(long node, NodeRow? before, NodeRow? after)
    {
        foreach (var label in before?.Labels ?? [])
        {
            foreach (var rule in view.Rules.Of(label))
            {
                Apply(rule, node, before, after is not null && after.HasLabel(label) ? after : null);
            }
        }

        foreach (var label in after?.Labels ?? [])
        {
            if (before is null || !before.HasLabel(label))
            {
                foreach (var rule in view.Rules.Of(label))
                {
                    Apply(rule, node, null, after);
                }
            }
        }
    }

    /// <summary>One property of a node changes.</summary>
    public void ChangeKey(long node, NodeRow before, NodeRow after, int key)
    {
        foreach (var label in after.Labels)
        {
            foreach (var rule in view.Rules.Of(label))
            {
                if (rule.Covers(key))
                {
                    Apply(rule, node, before, after);
                }
            }
        }
    }

    /// <summary>Writes a new rule down and indexes the nodes that are there.</summary>
    public void Fill(StoredRule rule)
    {
        view.Connection.Prepared("INSERT INTO rule VALUES (?, ?, ?, ?, ?)")
            .Bind(1, rule.Id).Bind(2, rule.Rule.Name).Bind(3, rule.Label).Bind(4, TokenList.Write(rule.Keys)).Bind(5, rule.Rule.IsUnique ? 1 : 0).Run();
        Refill(rule);
    }

    /// <summary>Indexes the nodes that are there.</summary>
    public void Refill(StoredRule rule)
    {
        var nodes = view.Connection.Prepared("SELECT node FROM label_node WHERE label = ? ORDER BY node").Bind(1, rule.Label);
        var all = new List<long>();
        while (nodes.Step())
        {
            all.Add(nodes.Long(0));
        }

        foreach (var node in all)
        {
            Apply(rule, node, null, view.Node(node));
        }
    }

    public void Drop(StoredRule rule)
    {
        view.Connection.Prepared("DELETE FROM property WHERE rule = ?").Bind(1, rule.Id).Run();
        view.Connection.Prepared("DELETE FROM rule WHERE id = ?").Bind(1, rule.Id).Run();
    }

    private void Apply(StoredRule rule, long node, NodeRow? before, NodeRow? after)
    {
        var had = RuleKey.TryWrite(_before, rule, before);
        var has = RuleKey.TryWrite(_after, rule, after);
        if (had && has && _before.Written.SequenceEqual(_after.Written))
        {
            return;
        }

        if (had)
        {
            _delete.Bind(1, rule.Id).Bind(2, _before.Written).Bind(3, node).Run();
        }

        if (has)
        {
            DemandUnique(rule, node, after!);
            _insert.Bind(1, rule.Id).Bind(2, _after.Written).Bind(3, node).Run();
        }
    }

    private void DemandUnique(StoredRule rule, long node, NodeRow row)
    {
        if (!rule.Rule.IsUnique || !_find.Bind(1, rule.Id).Bind(2, _after.Written).Bind(3, node).Step())
        {
            return;
        }

        _find.Reset();
        var values = rule.Keys.Select((key, i) => $"{rule.Rule.Keys[i]} = {row.Get(key)}");
        throw new GraphRuleException(true, $"A node with the label {rule.Rule.Label} and {string.Join(", ", values)} exists already (constraint `{rule.Rule.Name}`).");
    }
}
