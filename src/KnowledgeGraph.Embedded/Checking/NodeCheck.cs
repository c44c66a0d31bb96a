using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Encoding;
using KnowledgeGraph.Embedded.Graph;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Checking;

/// <summary>Nodes against their labels, the property indexes, the constraints and the counts.</summary>
internal sealed class NodeCheck(GraphView view, Action<string> find, CancellationToken cancellation)
{
    private readonly Counters _counted = new();
    private readonly ByteWriter _key = new();
    private readonly Statement _label = view.Connection.Prepared("SELECT 1 FROM label_node WHERE label = ? AND node = ?");
    private readonly Statement _entry = view.Connection.Prepared("SELECT 1 FROM property WHERE rule = ? AND value = ? AND node = ?");
    private long _labels;
    private long _entries;

    public void Run()
    {
        var nodes = view.Connection.Prepared("SELECT id, data FROM node ORDER BY id");
        var last = -1L;
        while (nodes.Step())
        {
            cancellation.ThrowIfCancellationRequested();
            last = nodes.Long(0);
            Check(last, RowCodec.ReadNode(nodes.Blob(1)));
        }

        Demand(last < view.Version.NextNode, "The id of the next node is in use.");
        Demand(_labels == view.Connection.Scalar("SELECT count(*) FROM label_node"), "The label index holds nodes that do not have the label.");
        Demand(_entries == view.Connection.Scalar("SELECT count(*) FROM property"), "A property index holds values that no node has.");
        Demand(!_counted.Since(view.Counters).Any(c => c.Kind == TokenKind.Label) && _counted[TokenKind.Label, Token.Any] == view.Counters[TokenKind.Label, Token.Any], "The counts of nodes by label are wrong.");
        Demand(!_counted.LabelSets.Since(view.Counters.LabelSets).Any() && _counted.LabelSets.All.Count == view.Counters.LabelSets.All.Count, "The counts of nodes by sets of labels are wrong.");
        CheckUnique();
    }

    private void Check(long id, NodeRow row)
    {
        _counted.Add(TokenKind.Label, Counters.Total, 1);
        _counted.LabelSets.Add(row.Labels, 1);
        foreach (var label in row.Labels)
        {
            _labels++;
            _counted.Add(TokenKind.Label, label, 1);
            Demand(IsThere(_label.Bind(1, label).Bind(2, id)), $"Node {id} is missing in the index of its label {view.Tokens.Name(TokenKind.Label, label)}.");
            foreach (var rule in view.Rules.Of(label))
            {
                CheckEntry(id, row, rule);
            }
        }
    }

    private void CheckEntry(long id, NodeRow row, StoredRule rule)
    {
        if (RuleKey.TryWrite(_key, rule, row))
        {
            _entries++;
            Demand(IsThere(_entry.Bind(1, rule.Id).Bind(2, _key.Written).Bind(3, id)), $"Node {id} is missing in the index {rule.Rule.Name}.");
        }
    }

    private void CheckUnique()
    {
        foreach (var rule in view.Rules.All.Where(r => r.Rule.IsUnique))
        {
            var twice = view.Connection.Prepared("SELECT 1 FROM property WHERE rule = ? GROUP BY value HAVING count(*) > 1");
            Demand(!IsThere(twice.Bind(1, rule.Id)), $"Two nodes share what the constraint {rule.Rule.Name} says is unique.");
        }
    }

    private static bool IsThere(Statement statement)
    {
        var any = statement.Step();
        if (any)
        {
            statement.Reset();
        }

        return any;
    }

    private void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            find(otherwise);
        }
    }
}
