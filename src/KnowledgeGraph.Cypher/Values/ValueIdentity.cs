using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>openCypher's equivalence, by which rows are grouped and made distinct: null is null, NaN is NaN, 1 is 1.0.</summary>
public sealed class ValueIdentity : IEqualityComparer<Value>
{
    /// <summary>The comparer; it has no state.</summary>
    public static ValueIdentity Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Value x, Value y) => Same(x, y);

    /// <inheritdoc/>
    public int GetHashCode(Value value) => Hash(value);

    /// <summary>Whether two values are equivalent.</summary>
    public static bool Same(Value x, Value y)
    {
        if (x.IsNode || x.IsInteger)
        {
            if (x.Kind == y.Kind)
            {
                return x.Bits == y.Bits;
            }
        }

        if (x.IsNumber && y.IsNumber)
        {
            return ValueOrder.CompareNumbers(x, y) == 0;
        }

        return x.Kind == y.Kind && x.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.List => Lists(x.List!, y.List!),
            ValueKind.Map => Maps(x.Map!, y.Map!),
            _ => ValueEquality.Equal(x, y) == true,
        };
    }

    /// <summary>A hash that agrees with <see cref="Same"/>; good within one process.</summary>
    public static int Hash(Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Integer or ValueKind.Node => value.Bits.GetHashCode(),
        ValueKind.Float => HashFloat(value.Float),
        ValueKind.String => StringComparer.Ordinal.GetHashCode(value.Text!),
        ValueKind.List => HashAll(value.List!.Items),
        ValueKind.Map => HashMap(value.Map!),
        ValueKind.Relationship => value.Relationship!.Id.GetHashCode() ^ 0x5bd1,
        ValueKind.Path => HashPath(value.Path!),
        ValueKind.Time => ((OffsetTime)value.Reference!).UtcNano.GetHashCode(),
        ValueKind.DateTime => ((ZonedDateTime)value.Reference!).EpochSecond.GetHashCode(),
        ValueKind.LocalDateTime or ValueKind.Duration => value.Reference!.GetHashCode(),
        _ => value.Bits.GetHashCode() ^ (int)value.Kind,
    };

    /// <summary>A hash over a row of values.</summary>
    public static int HashAll(ReadOnlySpan<Value> values)
    {
        var hash = values.Length;
        foreach (var value in values)
        {
            hash = (hash * 31) + Hash(value);
        }

        return hash;
    }

    private static int HashFloat(double number) =>
        number >= long.MinValue && number < 9_223_372_036_854_775_808d && Math.Floor(number) == number
            ? ((long)number).GetHashCode()
            : double.IsNaN(number) ? 1 : number.GetHashCode();

    private static int HashMap(MapValue map)
    {
        var hash = map.Count;
        for (var i = 0; i < map.Count; i++)
        {
            hash ^= (StringComparer.Ordinal.GetHashCode(map.Keys[i]) * 17) + Hash(map.Values[i]);
        }

        return hash;
    }

    private static int HashPath(PathValue path)
    {
        var hash = path.Nodes.Length;
        foreach (var node in path.Nodes)
        {
            hash = (hash * 31) + node.GetHashCode();
        }

        return hash;
    }

    private static bool Lists(ListValue x, ListValue y)
    {
        if (x.Count != y.Count)
        {
            return false;
        }

        for (var i = 0; i < x.Count; i++)
        {
            if (!Same(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Maps(MapValue x, MapValue y) =>
        x.Count == y.Count && x.Keys.All(k => y.IndexOf(k) >= 0 && Same(x.Get(k), y.Get(k)));
}
