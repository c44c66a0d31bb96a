namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// openCypher's <c>=</c>: true, false, or <c>null</c> for unknown. Times in different zones are different values, even where
/// they are the same instant.
/// </summary>
public static class ValueEquality
{
    /// <summary>Whether two values are equal; <c>null</c> when either is null or holds a null that decides.</summary>
    public static bool? Equal(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber && ValueOrder.CompareNumbers(left, right) == 0 && !IsNaN(left) && !IsNaN(right);
        }

        return kind switch
        {
            ValueKind.Float => left.Float == right.Float,
            ValueKind.String => string.Equals(left.Text, right.Text, StringComparison.Ordinal),
            ValueKind.List => Lists(left.List!, right.List!),
            ValueKind.Map => Maps(left.Map!, right.Map!),
            ValueKind.Relationship => left.Relationship!.Id == right.Relationship!.Id,
            ValueKind.Path => Paths(left.Path!, right.Path!),
            ValueKind.Time or ValueKind.DateTime or ValueKind.LocalDateTime or ValueKind.Duration => left.Reference!.Equals(right.Reference),
            _ => left.Bits == right.Bits,
        };
    }

    /// <summary>Whether a value is the number NaN.</summary>
    public static bool IsNaN(Value value) => value.IsFloat && double.IsNaN(value.Float);

    internal static bool Paths(PathValue left, PathValue right) =>
        left.Nodes.AsSpan().SequenceEqual(right.Nodes)
        && left.Relationships.Select(r => r.Id).SequenceEqual(right.Relationships.Select(r => r.Id));

    private static bool? Lists(ListValue left, ListValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? all = true;
        for (var i = 0; i < left.Count; i++)
        {
            var one = Equal(left[i], right[i]);
            if (one == false)
            {
                return false;
            }

            all = one is null ? null : all;
        }

        return all;
    }

    private static bool? Maps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count || left.Keys.Any(k => right.IndexOf(k) < 0))
        {
            return false;
        }

        bool? all = true;
        foreach (var key in left.Keys)
        {
            var one = Equal(left.Get(key), right.Get(key));
            if (one == false)
            {
                return false;
            }

            all = one is null ? null : all;
        }

        return all;
    }
}
