using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>Whether an entity has all properties of a map, which is known only when the statement runs.</summary>
internal sealed class PropertiesMatch(Evaluator entity, Evaluator properties) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var subject = entity.Evaluate(frame);
        if (properties.Evaluate(frame).Map is not { } map)
        {
            return Value.Null;
        }

        for (var i = 0; i < map.Count; i++)
        {
            var key = frame.Reader.FindToken(TokenKind.Key, map.Keys[i]);
            var actual = subject.IsNode ? frame.Reader.NodeProperty(subject.NodeId, key) : frame.Reader.RelationshipProperty(subject.Relationship!.Id, key);
            if (ValueEquality.Equal(actual, map.Values[i]) != true)
            {
                return Value.False;
            }
        }

        return Value.True;
    }
}
