using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>target.key</c>, of nodes, relationships, maps and temporal values.</summary>
internal sealed class PropertyRead(Evaluator target, TokenName key, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        if (value.IsNode)
        {
            Entities.DemandNode(frame, value.NodeId, at);
            return frame.Reader.NodeProperty(value.NodeId, frame.Token(key));
        }

        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Map => value.Map!.Get(key.Name),
            ValueKind.Relationship => OfRelationship(frame, value.Relationship!.Id),
            >= ValueKind.Date => TemporalFields.Read(value, key.Name),
            _ => throw Errors.Fail.Type("InvalidArgumentType", $"{ValueText.Describe(value)} has no property '{key.Name}': expected a node, a relationship, a map or a temporal value.", at),
        };
    }

    private Value OfRelationship(Frame frame, long id)
    {
        Entities.DemandRelationship(frame, id, at);
        return frame.Reader.RelationshipProperty(id, frame.Token(key));
    }
}
