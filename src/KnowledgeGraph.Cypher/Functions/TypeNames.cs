using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The names of types as <c>valueType()</c> and Neo4j's manual ("Values and types") write them.</summary>
internal static class TypeNames
{
    private static readonly (ValueKind Kind, string Name)[] Names =
    [
        (ValueKind.Boolean, "BOOLEAN"), (ValueKind.String, "STRING"), (ValueKind.Integer, "INTEGER"), (ValueKind.Float, "FLOAT"),
        (ValueKind.Date, "DATE"), (ValueKind.LocalTime, "LOCAL TIME"), (ValueKind.Time, "ZONED TIME"),
        (ValueKind.LocalDateTime, "LOCAL DATETIME"), (ValueKind.DateTime, "ZONED DATETIME"), (ValueKind.Duration, "DURATION"),
        (ValueKind.Node, "NODE"), (ValueKind.Relationship, "RELATIONSHIP"), (ValueKind.Map, "MAP"), (ValueKind.Path, "PATH"),
    ];

    /// <summary>The narrowest type of a value, such as <c>LIST&lt;INTEGER NOT NULL&gt; NOT NULL</c>.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.List => $"LIST<{Elements(value.List!)}> NOT NULL",
        _ => Names.First(n => n.Kind == value.Kind).Name + " NOT NULL",
    };

    private static string Elements(ListValue list)
    {
        var types = list.Items.Select(Of).Distinct().Where(t => t != "NULL").OrderBy(Rank).ThenBy(t => t, StringComparer.Ordinal).ToList();
        if (list.Items.Any(i => i.IsNull))
        {
            types = types.Count == 0 ? ["NULL"] : types.ConvertAll(t => t[..^" NOT NULL".Length]);
        }

        return types.Count == 0 ? "NOTHING" : string.Join(" | ", types);
    }

    private static int Rank(string type)
    {
        var at = Array.FindIndex(Names, n => type.StartsWith(n.Name + " NOT NULL", StringComparison.Ordinal));
        return at < 0 ? Names.Length : at;
    }
}
