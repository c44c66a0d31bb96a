using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>openCypher values as plain .NET values.</summary>
internal static class PlainValues
{
    private static readonly long UnixDay = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public static object? From(Frame frame, Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.IsTrue,
        ValueKind.Integer => value.Integer,
        ValueKind.Float => value.Float,
        ValueKind.String => value.Text,
        ValueKind.List => Array.ConvertAll(value.List!.Items, i => From(frame, i)),
        ValueKind.Map => Map(frame, value.Map!),
        ValueKind.Node => Node(frame, value.NodeId),
        ValueKind.Relationship => Relationship(frame, value.Relationship!),
        ValueKind.Path => new GraphPath([.. value.Path!.Nodes.Select(n => Node(frame, n))], [.. value.Path.Relationships.Select(r => Relationship(frame, r))]),
        _ => frame.Options.ExactTemporals ? Exact(value) : Temporal(value),
    };

    private static Dictionary<string, object?> Map(Frame frame, MapValue map)
    {
        var plain = new Dictionary<string, object?>(map.Count, StringComparer.Ordinal);
        for (var i = 0; i < map.Count; i++)
        {
            plain[map.Keys[i]] = From(frame, map.Values[i]);
        }

        return plain;
    }

    private static Node Node(Frame frame, long id)
    {
        var isDeleted = frame.DeletedNodes?.Contains(id) == true;
        IReadOnlyList<string> labels = isDeleted ? [] : Entities.LabelNames(frame, id);
        var properties = isDeleted ? MapValue.Empty : Entities.Properties(frame, Value.Node(id));
        return new Node(id.ToString(CultureInfo.InvariantCulture), labels, Map(frame, properties));
    }

    private static Relationship Relationship(Frame frame, RelationshipReference reference)
    {
        var isDeleted = frame.DeletedRelationships?.Contains(reference.Id) == true;
        var properties = isDeleted ? MapValue.Empty : Entities.Properties(frame, Value.Of(reference));
        return new Relationship(
            reference.Id.ToString(CultureInfo.InvariantCulture),
            frame.Reader.TokenName(TokenKind.Type, reference.Type),
            reference.Start.ToString(CultureInfo.InvariantCulture),
            reference.End.ToString(CultureInfo.InvariantCulture),
            Map(frame, properties));
    }

    private static object? Exact(Value value) => value.Reference ?? value;

    /// <summary>.NET's own types, where they reach far enough; else the engine's.</summary>
    private static object? Temporal(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date when value.Bits + UnixDay is >= 0 and <= 3_652_058:
                return DateOnly.FromDayNumber((int)(value.Bits + UnixDay));
            case ValueKind.LocalTime:
                return new TimeOnly(value.Bits / 100);
            case ValueKind.LocalDateTime when value.Reference is LocalDateTime local && local.EpochDay + UnixDay is >= 0 and <= 3_652_058:
                return DateTime.UnixEpoch.AddDays(local.EpochDay).AddTicks(local.NanoOfDay / 100).ToUnspecified();
            case ValueKind.DateTime when value.Reference is ZonedDateTime zoned && zoned.Local.EpochDay + UnixDay is > 0 and < 3_652_058 && zoned.OffsetSeconds % 60 == 0:
                return DateTimeOffset.UnixEpoch.AddSeconds(zoned.EpochSecond).AddTicks(zoned.Nano / 100).ToOffset(TimeSpan.FromSeconds(zoned.OffsetSeconds));
            default:
                return value.Reference ?? ValueText.Scalar(value);
        }
    }

    private static DateTime ToUnspecified(this DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Unspecified);
}
