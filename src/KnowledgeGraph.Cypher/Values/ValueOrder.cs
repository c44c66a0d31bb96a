using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// openCypher's global order, by which <c>ORDER BY</c>, <c>min</c> and <c>max</c> sort: map, node, relationship, list,
/// path, temporal, string, boolean, number (NaN last; of the zeros, the negative one first, as Neo4j has it), null.
/// </summary>
public static class ValueOrder
{
    /// <summary>A total order over all values.</summary>
    public static int Compare(Value left, Value right)
    {
        var leftRank = Rank(left.Kind);
        var rightRank = Rank(right.Kind);
        if (leftRank != rightRank)
        {
            return leftRank.CompareTo(rightRank);
        }

        return left.Kind switch
        {
            ValueKind.Null => 0,
            ValueKind.Integer or ValueKind.Float => Numbers(left, right),
            ValueKind.String => string.CompareOrdinal(left.Text, right.Text),
            ValueKind.List => Lists(left.List!, right.List!),
            ValueKind.Map => Maps(left.Map!, right.Map!, (l, r) => Compare(l, r))!.Value,
            ValueKind.Relationship => left.Relationship!.Id.CompareTo(right.Relationship!.Id),
            ValueKind.Path => Paths(left.Path!, right.Path!),
            _ => SameKind(left, right),
        };
    }

    /// <summary>openCypher's <c>&lt;</c> and its kin: <c>null</c> where the two cannot be compared.</summary>
    public static int? TryCompare(Value left, Value right)
    {
        if (left.IsNull || right.IsNull || ValueEquality.IsNaN(left) || ValueEquality.IsNaN(right))
        {
            return null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return CompareNumbers(left, right);
        }

        return left.Kind != right.Kind ? null : left.Kind switch
        {
            ValueKind.String => string.CompareOrdinal(left.Text, right.Text),
            ValueKind.List => TryCompareLists(left.List!, right.List!),
            ValueKind.Map => Maps(left.Map!, right.Map!, TryCompare),
            ValueKind.Boolean or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time
                or ValueKind.LocalDateTime or ValueKind.DateTime => SameKind(left, right),
            _ => null,
        };
    }

    /// <summary>Compares numbers without losing digits of large integers; NaN is above all others and equal to itself.</summary>
    public static int CompareNumbers(Value left, Value right)
    {
        if (left.IsInteger)
        {
            return right.IsInteger ? left.Integer.CompareTo(right.Integer) : CompareMixed(left.Integer, right.Float);
        }

        return right.IsInteger ? -CompareMixed(right.Integer, left.Float) : CompareFloats(left.Float, right.Float);
    }

    internal static int SameKind(Value left, Value right) => left.Kind switch
    {
        ValueKind.Time => Times((OffsetTime)left.Reference!, (OffsetTime)right.Reference!),
        ValueKind.LocalDateTime => Locals((LocalDateTime)left.Reference!, (LocalDateTime)right.Reference!),
        ValueKind.DateTime => Instants((ZonedDateTime)left.Reference!, (ZonedDateTime)right.Reference!),
        ValueKind.Duration => Durations((Duration)left.Reference!, (Duration)right.Reference!),
        _ => left.Bits.CompareTo(right.Bits),
    };

    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.DateTime => 5,
        ValueKind.LocalDateTime => 6,
        ValueKind.Date => 7,
        ValueKind.Time => 8,
        ValueKind.LocalTime => 9,
        ValueKind.Duration => 10,
        ValueKind.String => 11,
        ValueKind.Boolean => 12,
        ValueKind.Integer or ValueKind.Float => 13,
        _ => 14,
    };

    private static int Numbers(Value left, Value right)
    {
        var byValue = CompareNumbers(left, right);
        return byValue != 0 ? byValue : IsNegativeZero(right).CompareTo(IsNegativeZero(left));
    }

    private static bool IsNegativeZero(Value number) => !number.IsInteger && number.Float == 0 && double.IsNegative(number.Float);

    private static int CompareFloats(double left, double right) => double.IsNaN(left)
        ? (double.IsNaN(right) ? 0 : 1)
        : double.IsNaN(right) ? -1 : left.CompareTo(right);

    private static int CompareMixed(long left, double right)
    {
        if (double.IsNaN(right) || right >= 9_223_372_036_854_775_808d)
        {
            return -1;
        }

        if (right < -9_223_372_036_854_775_808d)
        {
            return 1;
        }

        var whole = (long)right;
        return left != whole ? left.CompareTo(whole) : 0d.CompareTo(right - whole);
    }

    private static int Lists(ListValue left, ListValue right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            var one = Compare(left[i], right[i]);
            if (one != 0)
            {
                return one;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int? TryCompareLists(ListValue left, ListValue right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            var one = TryCompare(left[i], right[i]);
            if (one != 0)
            {
                return one;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    /// <summary>By size, then by the sorted keys, then by the values of the keys in that order.</summary>
    private static int? Maps(MapValue left, MapValue right, Func<Value, Value, int?> values)
    {
        var size = left.Count.CompareTo(right.Count);
        if (size != 0)
        {
            return size;
        }

        var leftKeys = left.Keys.Order(StringComparer.Ordinal).ToArray();
        var rightKeys = right.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < leftKeys.Length; i++)
        {
            var one = string.CompareOrdinal(leftKeys[i], rightKeys[i]);
            if (one != 0)
            {
                return one;
            }
        }

        return leftKeys.Select(k => values(left.Get(k), right.Get(k))).FirstOrDefault(one => one != 0, 0);
    }

    private static int Paths(PathValue left, PathValue right)
    {
        for (var i = 0; i < Math.Min(left.Nodes.Length, right.Nodes.Length); i++)
        {
            var one = left.Nodes[i].CompareTo(right.Nodes[i]);
            if (one == 0 && i < left.Relationships.Length && i < right.Relationships.Length)
            {
                one = left.Relationships[i].Id.CompareTo(right.Relationships[i].Id);
            }

            if (one != 0)
            {
                return one;
            }
        }

        return left.Nodes.Length.CompareTo(right.Nodes.Length);
    }

    private static int Times(OffsetTime left, OffsetTime right)
    {
        var one = left.UtcNano.CompareTo(right.UtcNano);
        return one != 0 ? one : left.OffsetSeconds.CompareTo(right.OffsetSeconds);
    }

    private static int Locals(LocalDateTime left, LocalDateTime right)
    {
        var one = left.EpochDay.CompareTo(right.EpochDay);
        return one != 0 ? one : left.NanoOfDay.CompareTo(right.NanoOfDay);
    }

    private static int Instants(ZonedDateTime left, ZonedDateTime right)
    {
        var one = left.EpochSecond.CompareTo(right.EpochSecond);
        one = one != 0 ? one : left.Nano.CompareTo(right.Nano);
        one = one != 0 ? one : left.OffsetSeconds.CompareTo(right.OffsetSeconds);
        return one != 0 ? one : string.CompareOrdinal(ZoneText(left), ZoneText(right));
    }

    private static string ZoneText(ZonedDateTime value) => value.Zone ?? TemporalText.Offset(value.OffsetSeconds);

    /// <summary>Durations sort by their length with a month of 30.436875 days.</summary>
    private static int Durations(Duration left, Duration right)
    {
        var one = Length(left).CompareTo(Length(right));
        one = one != 0 ? one : left.Months.CompareTo(right.Months);
        return one != 0 ? one : left.Days.CompareTo(right.Days);
    }

    private static Int128 Length(Duration value) =>
        (((Int128)value.Months * 2_629_746) + ((Int128)value.Days * 86_400) + value.Seconds) * 1_000_000_000 + value.Nanos;
}
