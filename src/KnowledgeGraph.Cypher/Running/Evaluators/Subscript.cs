using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>target[index]</c>, of lists, maps, nodes and relationships.</summary>
internal sealed class Subscript(Evaluator target, Evaluator index, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        var key = index.Evaluate(frame);
        if (value.IsNull || key.IsNull)
        {
            return Value.Null;
        }

        return value.List is { } list ? OfList(list, key) : OfMap(frame, value, key);
    }

    private Value OfList(ListValue list, Value key)
    {
        if (!key.IsInteger)
        {
            throw Errors.Fail.Type("ListElementAccessByNonInteger", $"A list is indexed by an integer, not by {ValueText.Describe(key)}.", at);
        }

        var position = key.Integer < 0 ? key.Integer + list.Count : key.Integer;
        return position >= 0 && position < list.Count ? list[(int)position] : Value.Null;
    }

    private Value OfMap(Frame frame, Value value, Value key)
    {
        if (value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw Errors.Fail.Type("InvalidArgumentType", $"{ValueText.Describe(value)} cannot be indexed.", at);
        }

        if (key.Text is not { } name)
        {
            throw Errors.Fail.Type("MapElementAccessByNonString", $"A map is indexed by a string, not by {ValueText.Describe(key)}.", at);
        }

        if (value.Map is { } map)
        {
            return map.Get(name);
        }

        var token = frame.Reader.FindToken(TokenKind.Key, name);
        if (value.IsNode)
        {
            Entities.DemandNode(frame, value.NodeId, at);
            return frame.Reader.NodeProperty(value.NodeId, token);
        }

        Entities.DemandRelationship(frame, value.Relationship!.Id, at);
        return frame.Reader.RelationshipProperty(value.Relationship.Id, token);
    }
}
