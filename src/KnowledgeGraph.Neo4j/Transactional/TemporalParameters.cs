using KnowledgeGraph.Neo4j.Values;

namespace KnowledgeGraph.Neo4j.Transactional;

/// <summary>
/// Plain JSON has no dates, so a parameter that holds some is sent with their texts, and its name in the statement becomes an
/// expression that makes them dates again: <c>$day</c> → <c>date($day)</c>, a list of rows → a list comprehension.
/// </summary>
internal static class TemporalParameters
{
    /// <summary>The statement with the names of temporal parameters replaced; the same text where there is none.</summary>
    public static string Rewrite(string cypher, IReadOnlyDictionary<string, object?>? parameters)
    {
        var expressions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters ?? new Dictionary<string, object?>())
        {
            if (Shape(value).Length > 0)
            {
                expressions.Add(name, Expression("$" + Quote(name), value, 0));
            }
        }

        return expressions.Count == 0 ? cypher : ParameterNames.Replace(cypher, expressions);
    }

    /// <summary>Whether every list in a value has its temporal values in the same places of each item, so that one short expression serves all.</summary>
    public static bool IsUniform(object? value)
    {
        if (value is null or string || Function(value) is not null)
        {
            return true;
        }

        if (Shapes.Entries(value) is { } entries)
        {
            return entries.All(e => IsUniform(e.Value));
        }

        string? first = null;
        return Shapes.Items(value)?.All(i => IsUniform(i) && string.Equals(first ??= Shape(i), Shape(i), StringComparison.Ordinal)) ?? true;
    }

    /// <summary>A temporal value's ISO text.</summary>
    public static string Text(object value) => value switch
    {
        DateOnly date => TemporalText.Of(date),
        DateTimeOffset time => TemporalText.Of(time),
        DateTime time => TemporalText.Of(time),
        TimeOnly time => TemporalText.Of(time),
        _ => throw new ArgumentException($"{value.GetType().Name} is not temporal.", nameof(value)),
    };

    private static string? Function(object? value) => value switch
    {
        DateOnly => "date",
        DateTimeOffset => "datetime",
        DateTime => "localdatetime",
        TimeOnly => "localtime",
        _ => null,
    };

    /// <summary>Where a value is temporal: equal for values that one expression serves, empty where nothing is.</summary>
    private static string Shape(object? value)
    {
        if (value is null or string || Function(value) is not null)
        {
            return Function(value) ?? "";
        }

        if (Shapes.Entries(value) is { } entries)
        {
            var parts = entries.Select(e => (e.Key, Shape: Shape(e.Value))).Where(e => e.Shape.Length > 0).OrderBy(e => e.Key, StringComparer.Ordinal);
            var text = string.Join(',', parts.Select(e => Quote(e.Key) + ":" + e.Shape));
            return text.Length == 0 ? "" : "{" + text + "}";
        }

        var items = Shapes.Items(value)?.Select(Shape).ToArray() ?? [];
        return items.All(i => i.Length == 0) ? "" : "[" + string.Join(',', items) + "]";
    }

    private static string Expression(string source, object? value, int depth)
    {
        if (Shape(value).Length == 0)
        {
            return source;
        }

        return Function(value) is { } function ? $"{function}({source})"
            : Shapes.Entries(value!) is { } entries ? Map(source, entries, depth)
            : List(source, [.. Shapes.Items(value!)!], depth);
    }

    private static string Map(string source, IEnumerable<KeyValuePair<string, object?>> entries, int depth)
    {
        var name = "m" + depth;
        var parts = entries.Where(e => Shape(e.Value).Length > 0).OrderBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => $"{Quote(e.Key)}: {Expression($"{name}.{Quote(e.Key)}", e.Value, depth + 1)}");
        return $"[{name} IN [{source}] | {name}{{.*, {string.Join(", ", parts)}}}][0]";
    }

    /// <summary>Runs of items with one shape share one comprehension.</summary>
    private static string List(string source, object?[] items, int depth)
    {
        var name = "i" + depth;
        var runs = new List<string>();
        for (var start = 0; start < items.Length;)
        {
            var shape = Shape(items[start]);
            var end = start + 1;
            while (end < items.Length && string.Equals(Shape(items[end]), shape, StringComparison.Ordinal))
            {
                end++;
            }

            var part = start == 0 && end == items.Length ? source : $"{source}[{start}..{end}]";
            runs.Add(shape.Length == 0 ? part : $"[{name} IN {part} | {Expression(name, items[start], depth + 1)}]");
            start = end;
        }

        return "(" + string.Join(" + ", runs) + ")";
    }

    private static string Quote(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";
}
