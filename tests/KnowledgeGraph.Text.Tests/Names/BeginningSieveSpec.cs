using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Text.Tests.Names;

public sealed class BeginningSieveSpec
{
    private static readonly string[] Names = ["百度", "文心一言", "混元", "盘古气象", "gpt4", "通义千问"];

    [Fact]
    public void What_was_taken_in_is_never_refused()
    {
        static bool Law(string[] beginnings, int bits)
        {
            var sieve = Of(beginnings, bits);
            return Array.TrueForAll(beginnings, name => name.Length == 2 ? sieve.MayHold(name[0], name[1]) : sieve.MayHold(name[0], name[1], name[2]));
        }

        var names = Gen.ArrayOf(Gen.Elements(Names.Concat(["ab", "abc", "的人", "\uFFFF\uFFFF", "\0\0\0"]))).ToArbitrary();
        Prop.ForAll(names, Gen.Choose(6, 24).ToArbitrary(), Law).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Most_of_what_was_not_taken_in_is_refused()
    {
        var sieve = Of(Names, 10);

        var passed = Enumerable.Range(0x4E00, 5000).Count(unit => sieve.MayHold((char)unit, '模') || sieve.MayHold((char)unit, '模', '型'));

        Assert.InRange(passed, 0, 250);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(25)]
    public void A_size_out_of_range_is_refused(int bits) => Assert.Throws<ArgumentOutOfRangeException>(() => new BeginningSieve(bits));

    private static BeginningSieve Of(IEnumerable<string> names, int bits)
    {
        var sieve = new BeginningSieve(bits);
        foreach (var name in names)
        {
            if (name.Length == 2)
            {
                sieve.Add(name[0], name[1]);
            }
            else
            {
                sieve.Add(name[0], name[1], name[2]);
            }
        }

        return sieve;
    }
}
