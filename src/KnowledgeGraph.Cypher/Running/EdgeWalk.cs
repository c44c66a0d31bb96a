using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>The edges of one node, over types and directions. A loop is met once.</summary>
internal struct EdgeWalk(long from, int[] types, PatternDirection direction)
{
    private EdgeSlice _slice = EdgeSlice.Empty;
    private int _next;
    private int _stage;

    /// <summary>The node that the edges belong to.</summary>
    public readonly long From => from;

    /// <summary>Whether the current edge leaves the node.</summary>
    public bool Outgoing { get; private set; }

    /// <summary>Goes on to the next edge.</summary>
    public bool Next(IGraphReader reader, out Edge edge)
    {
        while (true)
        {
            while (_next < _slice.Count)
            {
                edge = _slice.Edges[_slice.Start + _next++];
                if (Outgoing || direction != PatternDirection.Either || edge.Other != from)
                {
                    return true;
                }
            }

            if (!NextSlice(reader))
            {
                edge = default;
                return false;
            }
        }
    }

    private bool NextSlice(IGraphReader reader)
    {
        var ways = direction == PatternDirection.Either ? 2 : 1;
        if (_stage == types.Length * ways)
        {
            return false;
        }

        var type = types[_stage / ways];
        Outgoing = direction == PatternDirection.Right || (direction == PatternDirection.Either && _stage % 2 == 0);
        _stage++;
        _slice = reader.Edges(from, Outgoing ? Direction.Outgoing : Direction.Incoming, type);
        _next = 0;
        return true;
    }
}
