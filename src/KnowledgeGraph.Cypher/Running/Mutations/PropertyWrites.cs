using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>Writes of single properties, with what may be stored checked.</summary>
internal static class PropertyWrites
{
    /// <summary>Sets a property by name; removing one that no element ever had makes no name.</summary>
    public static void Set(Frame frame, Value entity, string name, Value value, Position at)
    {
        DemandHolder(entity, at);
        var token = frame.Reader.FindToken(TokenKind.Key, name);
        if (token >= 0 || !value.IsNull)
        {
            Set(frame, entity, token >= 0 ? token : frame.Writer!.MakeToken(TokenKind.Key, name), value, at);
        }
    }

    public static void Set(Frame frame, Value entity, TokenName key, Value value, Position at)
    {
        DemandHolder(entity, at);
        if (value.IsNull && frame.Token(key) < 0)
        {
            return;
        }

        Set(frame, entity, frame.MakeToken(key), value, at);
    }

    public static void Set(Frame frame, Value entity, int key, Value value, Position at)
    {
        var stored = Storable(value, at);
        if (entity.IsNode)
        {
            Entities.DemandNode(frame, entity.NodeId, at);
            if (!value.IsNull || !frame.Reader.NodeProperty(entity.NodeId, key).IsNull)
            {
                frame.Writer!.SetNodeProperty(entity.NodeId, key, stored);
                frame.Counters.PropertiesSet++;
            }
        }
        else
        {
            var relationship = entity.Relationship!;
            Entities.DemandRelationship(frame, relationship.Id, at);
            if (!value.IsNull || !frame.Reader.RelationshipProperty(relationship.Id, key).IsNull)
            {
                frame.Writer!.SetRelationshipProperty(relationship.Id, key, stored);
                frame.Counters.PropertiesSet++;
            }
        }
    }

    private static void DemandHolder(Value entity, Position at)
    {
        if (!entity.IsNode && entity.Relationship is null)
        {
            throw Fail.Type("InvalidArgumentType", $"{ValueText.Describe(entity)} has no properties that can be set: expected a node or a relationship.", at);
        }
    }

    /// <summary>The value if a property can hold it.</summary>
    public static Value Storable(Value value, Position at) => value.Kind switch
    {
        ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => throw NotStorable(value, at),
        ValueKind.List when !IsStorable(value.List!.Items) => throw NotStorable(value, at),
        _ => value,
    };

    /// <summary>Whether all are of one kind that a property can hold; whole and other numbers are one.</summary>
    private static bool IsStorable(ReadOnlySpan<Value> items)
    {
        foreach (var item in items)
        {
            var isHeld = !item.IsNull && item.Kind is not (ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path);
            if (!isHeld || (item.Kind != items[0].Kind && !(item.IsNumber && items[0].IsNumber)))
            {
                return false;
            }
        }

        return true;
    }

    private static CypherException NotStorable(Value value, Position at) =>
        Fail.Type("InvalidPropertyType", $"A property cannot hold {ValueText.Describe(value)}: expected a boolean, number, string, temporal value, or a list of one kind of these.", at);
}
