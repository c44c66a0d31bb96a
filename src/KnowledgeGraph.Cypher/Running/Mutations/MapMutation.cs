using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary><c>n = map</c> and <c>n += map</c>.</summary>
internal sealed class MapMutation(Evaluator target, Evaluator value, bool merge, Position at) : Mutation
{
    public override void Apply(Frame frame)
    {
        var entity = target.Evaluate(frame);
        if (entity.IsNull)
        {
            return;
        }

        var map = Map(frame, value.Evaluate(frame));
        if (!merge)
        {
            RemoveOthers(frame, entity, map);
        }

        for (var i = 0; i < map.Count; i++)
        {
            PropertyWrites.Set(frame, entity, map.Keys[i], map.Values[i], at);
        }
    }

    private MapValue Map(Frame frame, Value given) => given.Kind switch
    {
        ValueKind.Map => given.Map!,
        ValueKind.Node or ValueKind.Relationship => Entities.Properties(frame, given),
        _ => throw Fail.Type("InvalidArgumentType", $"Expected a map, a node or a relationship, but found {ValueText.Describe(given)}.", at),
    };

    private void RemoveOthers(Frame frame, Value entity, MapValue map)
    {
        foreach (var key in Entities.Properties(frame, entity).Keys)
        {
            if (map.IndexOf(key) < 0)
            {
                PropertyWrites.Set(frame, entity, frame.Reader.FindToken(TokenKind.Key, key), Value.Null, at);
            }
        }
    }
}
