using KnowledgeGraph.Extraction.Recognition.Decoding;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>How likely names are, and which of them are taken.</summary>
public class ChancesTests
{
    private const int Length = 4;
    private static readonly LabelSet Followed = new(0b1_1111_1111);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, -100)]
    [InlineData(700, 900)]
    [InlineData(-5000, 0)]
    public void Likelihoods_are_added_to_the_unit(int a, int b)
    {
        var unit = Likelihood.Fineness * ModelWeights.UnitsPerNat;
        var sum = unit * Math.Log(Math.Exp((double)a / unit) + Math.Exp((double)b / unit));
        Assert.InRange(Likelihood.Sum(a, b), sum - 1, sum + 1);
    }

    [Fact]
    public void Chances_are_those_of_all_readings_counted_one_by_one()
    {
        var (lattice, steps) = Small();
        var names = new List<Candidate>();
        new Chances(lattice, steps).Collect(0, Length - 1, ends: true, least: 0, names);

        var (counted, all) = Counted(lattice, steps);

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Equal(counted[(name.Start, name.End, name.Type)] / all, (double)name.Share / Likelihood.Whole, 0.01));
        Assert.All(counted.Where(name => name.Value / all > 0.01), name => Assert.Contains(names, found => (found.Start, found.End, found.Type) == name.Key));
    }

    [Fact]
    public void A_name_is_taken_from_its_price_on() =>
        Assert.Equal([new Candidate(1, 3, 0, Choice.Price + 1)], new Choice().Of([new Candidate(1, 3, 0, Choice.Price + 1), new Candidate(4, 6, 0, Choice.Price)], 0, 6));

    [Fact]
    public void Of_names_that_overlap_the_likelier_is_taken_and_two_beside_each_other_before_one_across()
    {
        Candidate one = new(0, 2, 0, Likelihood.Whole / 2), other = new(2, 4, 1, Likelihood.Whole / 2), across = new(1, 3, 2, Likelihood.Whole * 9 / 20);
        Assert.Equal([one, other], new Choice().Of([one, across, other], 0, 4));
        Assert.Equal([one], new Choice().Of([one, across], 0, 4));
    }

    private static (Lattice Lattice, Steps Steps) Small()
    {
        var lattice = new Lattice();
        lattice.Resize(Length);
        for (var at = 0; at < Length; at++)
        {
            lattice.Followed(at) = at == 0 ? new LabelSet(0b1_0011_0011) : Followed;
            for (var label = 0; label < Labels.Stride; label++)
            {
                lattice.Emissions(at)[label] = (short)((((at * 17) + (label * 29)) % 61) - 20);
            }
        }

        return (lattice, new Steps([.. Enumerable.Range(0, (Labels.Count + 1) * Labels.Stride).Select(i => (short)((i * 13 % 31) - 15))], Labels.Types));
    }

    private static (Dictionary<(int Start, int End, int Type), double> Names, double All) Counted(Lattice lattice, Steps steps)
    {
        var names = new Dictionary<(int, int, int), double>();
        var all = 0.0;
        foreach (var reading in Readings(lattice, []))
        {
            var score = reading.Select((label, at) => steps.Behind(at == 0 ? Labels.Start : reading[at - 1])[label] + lattice.Emissions(at)[label]).Sum();
            var weight = Math.Exp((double)score / ModelWeights.UnitsPerNat);
            all += weight;
            for (int at = 0, start = 0; at < Length; at++)
            {
                start = Labels.Continues(reading[at]) ? start : at;
                if (reading[at] != Labels.Outside && !Labels.IsOpen(reading[at]))
                {
                    var name = (start, at + 1, Labels.TypeOf(reading[at]));
                    names[name] = names.GetValueOrDefault(name) + weight;
                }
            }
        }

        return (names, all);
    }

    private static IEnumerable<int[]> Readings(Lattice lattice, int[] begun)
    {
        if (begun.Length == Length)
        {
            return Labels.IsOpen(begun[^1]) ? [] : [begun];
        }

        return Enumerable.Range(0, Labels.Count)
            .Where(label => lattice.Followed(begun.Length).Has(label) && Labels.MayFollow(begun.Length == 0 ? Labels.Start : begun[^1], label))
            .SelectMany(label => Readings(lattice, [.. begun, label]));
    }
}
