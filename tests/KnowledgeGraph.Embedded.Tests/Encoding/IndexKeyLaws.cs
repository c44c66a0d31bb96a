using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;
using KnowledgeGraph.Embedded.Encoding;

namespace KnowledgeGraph.Embedded.Tests.Encoding;

/// <summary>Keys are equal where values are, and order as values do.</summary>
public sealed class IndexKeyLaws
{
    private static readonly long[] Numbers = [0, 1, -1, 2, 1L << 53, (1L << 53) + 1, -(1L << 53) - 1, long.MaxValue, long.MinValue, long.MaxValue - 1];
    private static readonly double[] Fractions = [0.0, -0.0, 0.5, -0.5, 1.0, 1e300, -1e300, 9007199254740992d, 9007199254740994d, 9.223372036854775807e18, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon];
    private static readonly string[] Letters = ["", "a", "b", "\0", "\u0001", "\u0002", "é", "鲸", "\uE000", "\uFFFF", "\U0001F40B", "\uD83D"];

    [Fact]
    public void Keys_order_as_values_do() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Holds(new Random(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Not_a_number_has_no_key() => Assert.False(IndexKey.TryWrite(new ByteWriter(), Value.Of(double.NaN)));

    private static void Holds(Random random)
    {
        var kind = random.Next(8);
        var (left, right) = (Any(random, kind), Any(random, kind));
        var keys = Key(left).AsSpan().SequenceCompareTo(Key(right));
        Assert.Equal(ValueEquality.Equal(left, right), keys == 0);
        if (ValueOrder.TryCompare(left, right) is { } order && (order != 0 || kind != 5))
        {
            Assert.Equal(Math.Sign(order), Math.Sign(keys));
        }
    }

    private static byte[] Key(Value value)
    {
        var key = new ByteWriter();
        Assert.True(IndexKey.TryWrite(key, value));
        return key.Written.ToArray();
    }

    private static Value Any(Random random, int kind) => kind switch
    {
        0 => Value.Of(random.Next(2) == 0 ? Numbers[random.Next(Numbers.Length)] : random.NextInt64(-5, 5)),
        1 => random.Next(2) == 0 ? Value.Of(Fractions[random.Next(Fractions.Length)]) : Value.Of(Numbers[random.Next(Numbers.Length)]),
        2 => Value.Of(string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Letters[random.Next(Letters.Length)]))),
        3 => Value.Date(random.Next(-3, 3)),
        4 => Value.Of(random.Next(2) == 0),
        5 => Value.Of(new OffsetTime(random.Next(0, 3), random.Next(-1, 2))),
        6 => Value.Of(new LocalDateTime(random.Next(-2, 2), random.Next(0, 2))),
        _ => Value.Of([.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(random, 0))]),
    };
}
