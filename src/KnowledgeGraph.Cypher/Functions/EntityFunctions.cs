using System.Globalization;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of nodes, relationships and paths.</summary>
internal static class EntityFunctions
{
    public static readonly Function[] All =
    [
        new("id", 1, 1, true, (_, a) => Value.Of(Id(a[0], "id"))),
        new("elementId", 1, 1, true, (_, a) => Value.Of(Id(a[0], "elementId").ToString(CultureInfo.InvariantCulture))),
        new("labels", 1, 1, true, Labels),
        new("type", 1, 1, true, Type),
        new("properties", 1, 1, true, Properties),
        new("keys", 1, 1, true, Keys),
        new("startNode", 1, 1, true, (_, a) => Value.Node(Relationship(a[0], "startNode").Start)),
        new("endNode", 1, 1, true, (_, a) => Value.Node(Relationship(a[0], "endNode").End)),
        new("nodes", 1, 1, true, (_, a) => Value.Of(new ListValue(Array.ConvertAll(Path(a[0], "nodes").Nodes, Value.Node)))),
        new("relationships", 1, 1, true, (_, a) => Value.Of(new ListValue(Array.ConvertAll(Path(a[0], "relationships").Relationships, Value.Of)))),
        new("length", 1, 1, true, (_, a) => Value.Of((long)Path(a[0], "length").Relationships.Length)),
        new("exists", 1, 1, false, (_, a) => a[0].IsBoolean ? a[0] : Value.Of(!a[0].IsNull)),
    ];

    private static long Id(Value value, string function) =>
        value.IsNode ? value.NodeId : Relationship(value, function).Id;

    private static RelationshipReference Relationship(Value value, string function) =>
        value.Relationship ?? throw Arguments.Wrong(value, function, "a relationship", "InvalidArgumentValue");

    private static PathValue Path(Value value, string function) =>
        value.Path ?? throw Arguments.Wrong(value, function, "a path");

    private static Value Labels(Frame frame, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsNode)
        {
            throw Arguments.Wrong(arguments[0], "labels", "a node", "InvalidArgumentValue");
        }

        Entities.DemandNode(frame, arguments[0].NodeId);
        return Value.Of(new ListValue(Array.ConvertAll(Entities.LabelNames(frame, arguments[0].NodeId), n => Value.Of(n))));
    }

    private static Value Type(Frame frame, ReadOnlySpan<Value> arguments) =>
        Value.Of(frame.Reader.TokenName(TokenKind.Type, Relationship(arguments[0], "type").Type));

    private static MapValue Map(Frame frame, Value value, string function) => value.Kind switch
    {
        ValueKind.Map => value.Map!,
        ValueKind.Node or ValueKind.Relationship => Entities.Properties(frame, value),
        _ => throw Arguments.Wrong(value, function, "a node, a relationship or a map"),
    };

    private static Value Properties(Frame frame, ReadOnlySpan<Value> arguments) => Value.Of(Map(frame, arguments[0], "properties"));

    private static Value Keys(Frame frame, ReadOnlySpan<Value> arguments) =>
        Value.Of(new ListValue(Array.ConvertAll(Map(frame, arguments[0], "keys").Keys, n => Value.Of(n))));
}
