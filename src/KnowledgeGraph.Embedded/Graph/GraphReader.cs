using KnowledgeGraph.Cypher.FullText;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Embedded.Encoding;
using KnowledgeGraph.Embedded.Sqlite;
using KnowledgeGraph.Embedded.Text;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>The engine's reading port over one transaction's view.</summary>
internal sealed class GraphReader(GraphView view, GraphWriter? writer) : IGraphReader
{
    private const string AllNodes = "SELECT id FROM node WHERE id > ? ORDER BY id";
    private const string NodesOfLabel = "SELECT node FROM label_node WHERE label = ? AND node > ? ORDER BY node";
    private const string AllRelationships = "SELECT id, start, \"end\", type FROM relationship WHERE id > ? ORDER BY id";
    private const string RelationshipsOfType = "SELECT id, start, \"end\", type FROM relationship INDEXED BY relationship_type WHERE type = ? AND id > ? ORDER BY id";
    private const string NodesByValue = "SELECT node FROM property WHERE rule = ? AND value = ? ORDER BY node";

    private const string NodesByRange = "SELECT node FROM property WHERE rule = ? AND value BETWEEN ? AND ?";

    private readonly ByteWriter _key = new();
    private Statement? _seek;

    public long SchemaVersion => view.Schema;

    public int FindToken(TokenKind kind, string name) => view.Tokens.Find(kind, name);

    public string TokenName(TokenKind kind, int token) => view.Tokens.Name(kind, token);

    public IReadOnlyList<string> TokenNames(TokenKind kind) => view.Tokens.Names(kind);

    public bool NodeExists(long node) => view.Node(node) is not null;

    public ReadOnlyMemory<int> Labels(long node) => view.Node(node)?.Labels;

    public bool HasLabel(long node, int label) => view.Node(node)?.HasLabel(label) ?? false;

    public Value NodeProperty(long node, int key) => view.Node(node)?.Get(key) ?? Value.Null;

    public void NodeProperties(long node, List<PropertyEntry> into)
    {
        if (view.Node(node) is { } row)
        {
            into.AddRange(row.Entries);
        }
    }

    public bool TryRelationship(long relationship, out RelationshipRecord record)
    {
        var row = view.Relationship(relationship);
        record = row?.Record ?? default;
        return row is not null;
    }

    public Value RelationshipProperty(long relationship, int key) => view.Relationship(relationship)?.Get(key) ?? Value.Null;

    public void RelationshipProperties(long relationship, List<PropertyEntry> into)
    {
        if (view.Relationship(relationship) is { } row)
        {
            into.AddRange(row.Entries);
        }
    }

    public EdgeSlice Edges(long node, Direction direction, int type)
    {
        var edges = view.Edges(node, direction);
        if (type == Token.Any)
        {
            return new EdgeSlice(edges, 0, edges.Length);
        }

        var start = FirstAtLeast(edges, type);
        return new EdgeSlice(edges, start, FirstAtLeast(edges, type + 1) - start);
    }

    public int Degree(long node, Direction direction, int type) => Edges(node, direction, type).Count;

    public int ScanNodes(int label, long after, Span<long> into)
    {
        writer?.Flush();
        return label == Token.Any
            ? Ids(view.Connection.Prepared(AllNodes).Bind(1, after), after, into)
            : Ids(view.Connection.Prepared(NodesOfLabel).Bind(1, label).Bind(2, after), after, into);
    }

    public int ScanRelationships(int type, long after, Span<RelationshipRecord> into)
    {
        var rows = type == Token.Any
            ? view.Connection.Prepared(AllRelationships).Bind(1, after)
            : view.Connection.Prepared(RelationshipsOfType).Bind(1, type).Bind(2, after);
        var count = 0;
        while (count < into.Length && rows.Step())
        {
            after = Ascending(rows, after);
            into[count++] = new RelationshipRecord(after, rows.Long(1), rows.Long(2), rows.Int(3));
        }

        rows.Reset();
        return count;
    }

    public long CountNodes(int label) => view.Counters[TokenKind.Label, label];

    public long CountRelationships(int type) => view.Counters[TokenKind.Type, type];

    public IReadOnlyList<LabelSetCount> LabelSets() => view.Counters.LabelSets.All;

    public bool HasIndex(int label, int key) => view.Rules.Single(label, key) is not null;

    public void SeekNodes(int label, int key, Value value, List<long> into)
    {
        _key.Clear();
        var rule = view.Rules.Single(label, key) ?? throw Unplanned();
        if (!IndexKey.TryWrite(_key, value))
        {
            return;
        }

        IndexKey.Bound(_key);
        var rows = (_seek ??= view.Connection.Prepared(NodesByValue)).Bind(1, rule.Id).Bind(2, _key.Written);
        while (rows.Step())
        {
            into.Add(rows.Long(0));
            if (rule.Rule.IsUnique)
            {
                rows.Reset();
                return;
            }
        }
    }

    public void SeekRange(SchemaRule rule, ReadOnlySpan<Value> equal, ValueRange range, List<long> into)
    {
        var bounds = new KeyRange();
        var stored = view.Rules.All.FirstOrDefault(r => string.Equals(r.Rule.Name, rule.Name, StringComparison.Ordinal)) ?? throw Unplanned();
        if (!bounds.TrySet(equal, range))
        {
            return;
        }

        var rows = view.Connection.Prepared(NodesByRange).Bind(1, stored.Id).Bind(2, bounds.Low).Bind(3, bounds.High);
        while (rows.Step())
        {
            into.Add(rows.Long(0));
        }
    }

    public IReadOnlyList<SchemaRule> SchemaRules() => [.. view.Rules.All.Select(r => r.Rule)];

    public IReadOnlyList<TextRule> TextRules() => [.. view.Rules.Texts.Select(t => t.Rule)];

    public void SearchText(string index, string query, List<TextMatch> into)
    {
        writer?.FlushTexts();
        if (view.Rules.Text(index) is { } text)
        {
            TextSearch.Run(new TextPostings(view, text), query, into);
        }
    }

    /// <summary>To find nothing would be a wrong answer.</summary>
    private static InvalidOperationException Unplanned() => new("There is no such index; the plan was made for another schema.");

    private static int Ids(Statement rows, long after, Span<long> into)
    {
        var count = 0;
        while (count < into.Length && rows.Step())
        {
            into[count++] = after = Ascending(rows, after);
        }

        rows.Reset();
        return count;
    }

    /// <summary>The row's id. A damaged file must not keep a scan going for ever.</summary>
    private static long Ascending(Statement rows, long after)
    {
        var id = rows.Long(0);
        if (id > after)
        {
            return id;
        }

        rows.Reset();
        throw new InvalidDataException("its rows are out of order");
    }

    private static int FirstAtLeast(Edge[] edges, int type)
    {
        int low = 0, high = edges.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = edges[middle].Type < type ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
