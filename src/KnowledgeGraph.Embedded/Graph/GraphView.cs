using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Encoding;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>The state that one transaction sees, and the rows of it: pending ones first, then cached ones, then the file's.</summary>
internal sealed class GraphView
{
    private const string NodeById = "SELECT data FROM node WHERE id = ?";
    private const string RelationshipById = "SELECT start, \"end\", type, data FROM relationship WHERE id = ?";
    private const string NodesOfPage = "SELECT id, data FROM node WHERE id BETWEEN ? AND ?";
    private const string RelationshipsOfPage = "SELECT id, start, \"end\", type, data FROM relationship WHERE id BETWEEN ? AND ?";
    private const string OutgoingOf = "SELECT id, \"end\", type FROM relationship INDEXED BY relationship_out WHERE start = ? ORDER BY type, \"end\", id";
    private const string IncomingOf = "SELECT id, start, type FROM relationship INDEXED BY relationship_in WHERE \"end\" = ? ORDER BY type, start, id";

    private readonly Statement _nodeById;
    private readonly Statement _relationshipById;
    private readonly MissCounter _nodeMisses = new();
    private readonly MissCounter _relationshipMisses = new();
    private readonly Statement _outgoing;
    private readonly Statement _incoming;
    private Edge[] _buffer = new Edge[64];

    public GraphView(Connection connection, GraphVersion version, bool isWriting)
    {
        Connection = connection;
        Version = version;
        Tokens = version.Tokens;
        Rules = version.Rules;
        Schema = version.Schema;
        Counters = isWriting ? version.Counters.Copy() : version.Counters;
        Cache = isWriting ? version.Cache.Fork() : version.Cache;
        Pending = isWriting ? new Pending() : null;
        _nodeById = connection.Prepared(NodeById);
        _relationshipById = connection.Prepared(RelationshipById);
        _outgoing = connection.Prepared(OutgoingOf);
        _incoming = connection.Prepared(IncomingOf);
    }

    public Connection Connection { get; }

    /// <summary>The committed state that the transaction began with.</summary>
    public GraphVersion Version { get; }

    public TokenTable Tokens { get; set; }

    public RuleTable Rules { get; set; }

    /// <summary>The version of the indexes and constraints; negative once this transaction has changed them.</summary>
    public long Schema { get; set; }

    /// <summary>Gives <see cref="Schema"/> its next value when they change.</summary>
    public SchemaDrafts Drafts { get; init; } = new();

    public Counters Counters { get; }

    public GraphCache Cache { get; }

    /// <summary>What is not written yet; <c>null</c> in a reading transaction.</summary>
    public Pending? Pending { get; }

    /// <summary>A node's row, or <c>null</c> when there is no such node.</summary>
    public NodeRow? Node(long id)
    {
        if (Pending is not null && Pending.Nodes.TryGetValue(id, out var pending))
        {
            return pending;
        }

        return id < 0 ? null : Cache.Node(id) ?? LoadNode(id);
    }

    /// <summary>A relationship's row, or <c>null</c> when there is no such relationship.</summary>
    public RelationshipRow? Relationship(long id)
    {
        if (Pending is not null && Pending.Relationships.TryGetValue(id, out var pending))
        {
            return pending;
        }

        return id < 0 ? null : Cache.Relationship(id) ?? LoadRelationship(id);
    }

    /// <summary>All relationships of a node in one direction, ascending by type.</summary>
    public Edge[] Edges(long node, Direction direction) =>
        node < 0 ? [] : Cache.Edges(node, direction) ?? LoadEdges(node, direction);

    private NodeRow? LoadNode(long id)
    {
        if (_nodeMisses.IsWorthThePage(id))
        {
            return LoadNodesAround(id);
        }

        if (!_nodeById.Bind(1, id).Step())
        {
            return null;
        }

        var row = RowCodec.ReadNode(_nodeById.Blob(0));
        _nodeById.Reset();
        Cache.Put(id, row);
        return row;
    }

    private NodeRow? LoadNodesAround(long id)
    {
        NodeRow? found = null;
        var rows = Connection.Prepared(NodesOfPage).Bind(1, MissCounter.First(id)).Bind(2, MissCounter.Last(id));
        while (rows.Step())
        {
            var row = RowCodec.ReadNode(rows.Blob(1));
            Cache.Put(rows.Long(0), row);
            found = rows.Long(0) == id ? row : found;
        }

        return found;
    }

    private RelationshipRow? LoadRelationship(long id)
    {
        if (_relationshipMisses.IsWorthThePage(id))
        {
            return LoadRelationshipsAround(id);
        }

        var rows = _relationshipById.Bind(1, id);
        if (!rows.Step())
        {
            return null;
        }

        var record = new RelationshipRecord(id, rows.Long(0), rows.Long(1), rows.Int(2));
        var row = new RelationshipRow(record, rows.Blob(3).ToArray());
        rows.Reset();
        Cache.Put(row);
        return row;
    }

    private RelationshipRow? LoadRelationshipsAround(long id)
    {
        RelationshipRow? found = null;
        var rows = Connection.Prepared(RelationshipsOfPage).Bind(1, MissCounter.First(id)).Bind(2, MissCounter.Last(id));
        while (rows.Step())
        {
            var record = new RelationshipRecord(rows.Long(0), rows.Long(1), rows.Long(2), rows.Int(3));
            var row = new RelationshipRow(record, rows.Blob(4).ToArray());
            Cache.Put(row);
            found = record.Id == id ? row : found;
        }

        return found;
    }

    private Edge[] LoadEdges(long node, Direction direction)
    {
        var rows = (direction == Direction.Outgoing ? _outgoing : _incoming).Bind(1, node);
        var count = 0;
        while (rows.Step())
        {
            if (count == _buffer.Length)
            {
                Array.Resize(ref _buffer, count * 2);
            }

            _buffer[count++] = new Edge(rows.Long(0), rows.Long(1), rows.Int(2));
        }

        var edges = _buffer.AsSpan(0, count).ToArray();
        Cache.Put(node, direction, edges);
        return edges;
    }
}
