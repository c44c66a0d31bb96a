using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>What was read of one version of the graph. When it is full it is emptied, so that a hit costs no bookkeeping.</summary>
internal sealed class GraphCache
{
    private const int EdgeWeight = 24;
    private const int ArrayWeight = 48;

    private readonly long _limit;
    private readonly Pages<NodeRow> _nodes;
    private readonly Pages<RelationshipRow> _relationships;
    private readonly Pages<Edge[]> _outgoing;
    private readonly Pages<Edge[]> _incoming;
    private long _weight;

    public GraphCache(long limit)
        : this(limit, 0, new(), new(), new(), new())
    {
    }

    private GraphCache(
        long limit,
        long weight,
        Pages<NodeRow> nodes,
        Pages<RelationshipRow> relationships,
        Pages<Edge[]> outgoing,
        Pages<Edge[]> incoming)
    {
        _limit = limit;
        _weight = weight;
        _nodes = nodes;
        _relationships = relationships;
        _outgoing = outgoing;
        _incoming = incoming;
    }

    public GraphCache Fork() =>
        new(_limit, _weight, _nodes.Fork(), _relationships.Fork(), _outgoing.Fork(), _incoming.Fork());

    public void Publish()
    {
        _nodes.Publish();
        _relationships.Publish();
        _outgoing.Publish();
        _incoming.Publish();
    }

    public NodeRow? Node(long id) => _nodes.Get(id);

    public RelationshipRow? Relationship(long id) => _relationships.Get(id);

    public Edge[]? Edges(long node, Direction direction) => Side(direction).Get(node);

    public void Put(long id, NodeRow row)
    {
        Weigh(row.Weight);
        _nodes.Put(id, row);
    }

    public void Put(RelationshipRow row)
    {
        Weigh(row.Weight);
        _relationships.Put(row.Record.Id, row);
    }

    public void Put(long node, Direction direction, Edge[] edges)
    {
        Weigh(ArrayWeight + (edges.Length * EdgeWeight));
        Side(direction).Put(node, edges);
    }

    public void EvictNode(long id) => _nodes.Evict(id);

    public void EvictRelationship(long id) => _relationships.Evict(id);

    public void EvictEdges(long start, long end)
    {
        _outgoing.Evict(start);
        _incoming.Evict(end);
    }

    private Pages<Edge[]> Side(Direction direction) => direction == Direction.Outgoing ? _outgoing : _incoming;

    private void Weigh(int more)
    {
        if (Interlocked.Add(ref _weight, more) <= _limit)
        {
            return;
        }

        Interlocked.Exchange(ref _weight, more);
        _nodes.Clear();
        _relationships.Clear();
        _outgoing.Clear();
        _incoming.Clear();
    }
}
