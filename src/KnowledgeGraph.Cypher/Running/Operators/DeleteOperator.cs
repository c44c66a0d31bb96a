using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="DeleteStep"/>: all is gathered first, then relationships go before nodes.</summary>
internal sealed class DeleteOperator(DeleteStep step, Operator source) : EagerOperator(source, step.Keep)
{
    private readonly SortedSet<long> _nodes = [];
    private readonly SortedSet<long> _relationships = [];

    public override void Open(Frame frame)
    {
        base.Open(frame);
        _nodes.Clear();
        _relationships.Clear();
    }

    protected override void Perform(Frame frame)
    {
        foreach (var target in step.Targets)
        {
            Gather(target.Evaluate(frame));
        }
    }

    protected override void Finish(Frame frame)
    {
        _nodes.RemoveWhere(n => frame.DeletedNodes?.Contains(n) == true);
        if (step.Detach)
        {
            GatherAttached(frame);
        }

        foreach (var relationship in _relationships)
        {
            if ((frame.DeletedRelationships ??= []).Add(relationship))
            {
                frame.Writer!.DeleteRelationship(relationship);
                frame.Counters.RelationshipsDeleted++;
            }
        }

        foreach (var node in _nodes)
        {
            DeleteNode(frame, node);
        }
    }

    private void Gather(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                _nodes.Add(value.NodeId);
                break;
            case ValueKind.Relationship:
                _relationships.Add(value.Relationship!.Id);
                break;
            case ValueKind.Path:
                _nodes.UnionWith(value.Path!.Nodes);
                _relationships.UnionWith(value.Path.Relationships.Select(r => r.Id));
                break;
            default:
                throw Fail.Type("InvalidArgumentType", $"DELETE needs a node, a relationship or a path, but found {ValueText.Describe(value)}.", step.At);
        }
    }

    private void GatherAttached(Frame frame)
    {
        foreach (var node in _nodes)
        {
            foreach (var direction in (ReadOnlySpan<Direction>)[Direction.Outgoing, Direction.Incoming])
            {
                foreach (var edge in frame.Reader.Edges(node, direction, Token.Any).Span)
                {
                    _relationships.Add(edge.Relationship);
                }
            }
        }
    }

    private void DeleteNode(Frame frame, long node)
    {
        var degree = frame.Reader.Degree(node, Direction.Outgoing, Token.Any) + frame.Reader.Degree(node, Direction.Incoming, Token.Any);
        if (degree > 0)
        {
            throw Fail.Runtime(ErrorClass.ConstraintVerificationFailed, "DeleteConnectedNode", "A node that still has relationships cannot be deleted: use DETACH DELETE.", step.At);
        }

        frame.Writer!.DeleteNode(node);
        (frame.DeletedNodes ??= []).Add(node);
        frame.Counters.NodesDeleted++;
    }
}
