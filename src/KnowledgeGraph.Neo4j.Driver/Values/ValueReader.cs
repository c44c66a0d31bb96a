using System.Collections;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Neo4j.Values;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Driver.Values;

/// <summary>The driver's values as those of the port; types without a .NET counterpart as their texts.</summary>
internal static class ValueReader
{
    public static object? Read(object? value) => value switch
    {
        null or bool or long or double or string => value,
        INode node => Node(node),
        IRelationship relationship => Relationship(relationship),
        IPath path => new GraphPath([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Relationship)]),
        LocalDate date => TemporalText.ReadDate(date.ToString()),
        ZonedDateTime time => TemporalText.ReadDateTime(ServerText.Of(time)),
        LocalDateTime time => TemporalText.ReadLocalDateTime(time.ToString()),
        LocalTime time => TemporalText.ReadLocalTime(time.ToString()),
        OffsetTime time => ServerText.Of(time),
        Duration duration => ServerText.Of(duration),
        Point point => ServerText.Of(point),
        byte[] bytes => Convert.ToBase64String(bytes),
        IReadOnlyDictionary<string, object> map => Map(map),
        IDictionary<string, object> map => Map(map),
        IEnumerable list => list.Cast<object?>().Select(Read).ToArray(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static Dictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object>> entries)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            map[key] = Read(value);
        }

        return map;
    }

    private static Node Node(INode node) => new(node.ElementId, [.. node.Labels.Order(StringComparer.Ordinal)], Map(node.Properties));

    private static Relationship Relationship(IRelationship relationship) => new(
        relationship.ElementId,
        relationship.Type,
        relationship.StartNodeElementId,
        relationship.EndNodeElementId,
        Map(relationship.Properties));
}
