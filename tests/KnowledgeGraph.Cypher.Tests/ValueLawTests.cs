using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class ValueLawTests
{
    private static readonly Gen<Value> Scalars = Gen.OneOf(
        Gen.Constant(Value.Null),
        ArbMap.Default.GeneratorFor<bool>().Select(Value.Of),
        Gen.Choose(-3, 3).Select(i => Value.Of((long)i)),
        ArbMap.Default.GeneratorFor<long>().Select(Value.Of),
        ArbMap.Default.GeneratorFor<double>().Select(Value.Of),
        Gen.Choose(-6, 6).Select(i => Value.Of(i / 2.0)),
        Gen.Elements("", "a", "b", "文").Select(s => Value.Of(s)),
        Gen.Choose(-2, 2).Select(d => Value.Date(d)));

    private static readonly Arbitrary<Value> Values = Gen.OneOf(
        Scalars,
        Scalars.ArrayOf(2).Select(i => Value.Of(new ListValue(i))),
        Scalars.Select(v => Value.Of(new MapValue(["k"], [v])))).ToArbitrary();

    [Fact]
    public void Equivalent_values_have_one_hash()
        => Prop.ForAll(Values, Values, (a, b) => !ValueIdentity.Same(a, b) || ValueIdentity.Hash(a) == ValueIdentity.Hash(b)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_total()
        => Prop.ForAll(Values, Values, Values, (a, b, c) =>
            Math.Sign(ValueOrder.Compare(a, b)) == -Math.Sign(ValueOrder.Compare(b, a))
            && (ValueOrder.Compare(a, b) > 0 || ValueOrder.Compare(b, c) > 0 || ValueOrder.Compare(a, c) <= 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_that_are_equal_are_equivalent()
        => Prop.ForAll(Values, Values, (a, b) => ValueEquality.Equal(a, b) != true || ValueIdentity.Same(a, b)).QuickCheckThrowOnFailure();

    [Fact]
    public void Large_integers_are_compared_with_floats_without_loss()
    {
        var large = Value.Of(9_007_199_254_740_993L);
        var near = Value.Of(9_007_199_254_740_992d);
        Assert.Equal(1, ValueOrder.CompareNumbers(large, near));
        Assert.Equal(false, ValueEquality.Equal(large, near));
    }
}
