using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Resolution.Reprints;

namespace KnowledgeGraph.Resolution.Tests.Reprints;

public sealed class Sieves_of_sketches
{
    [Fact]
    public void No_sketch_is_dropped_that_resembles_one_of_the_others() => Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var join = new SketchJoin();
        var texts = Enumerable.Range(0, 3).Select(_ => Text(random, random.Next(1, 400))).ToList();
        texts.ForEach(text => join.Add(new BodySketch(text)));
        var sieve = join.Sieve();
        foreach (var text in texts)
        {
            var other = new BodySketch(Edited(text, random));
            if (join.Find(other).Count > 0)
            {
                Assert.True(sieve.Passes([.. other.Hashes]));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_text_seldom_passes()
    {
        var random = new Random(1);
        var join = new SketchJoin();
        join.Add(new BodySketch(Text(random, 300)));
        var sieve = join.Sieve();

        Assert.Equal(0, Enumerable.Range(0, 200).Count(_ => sieve.Passes([.. new BodySketch(Text(random, 300)).Hashes])));
        Assert.False(sieve.Passes([]));
    }

    private static string Text(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => (char)('一' + random.Next(500)))]);

    private static string Edited(string text, Random random)
    {
        var units = text.ToCharArray();
        for (var edits = random.Next(4); edits > 0; edits--)
        {
            units[random.Next(units.Length)] = '好';
        }

        return new string(units)[..random.Next(units.Length * 7 / 10, units.Length + 1)];
    }
}
