using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.Embedded.Writer;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Durability;

/// <summary>
/// A writer is killed: every acknowledged transaction is there, no part of another is. <c>KG_DURABILITY=full</c> kills 200
/// times at random; without it a few times, so that the tests stay quick.
/// </summary>
public sealed class KillSpec(ITestOutputHelper output)
{
    private static readonly int RandomKills = Environment.GetEnvironmentVariable("KG_DURABILITY") == "full" ? 200 : 6;

    [Fact]
    public async Task A_writer_that_dies_at_any_milestone_leaves_whole_transactions()
    {
        using var file = new TemporaryFile();
        await Workload.PrepareAsync(file.Path);
        var last = 0L;
        foreach (var milestone in Enum.GetValues<Milestone>())
        {
            var deathIn = last + 3;
            using var writer = new WriterProcess(file.Path, [$"{milestone}", $"{deathIn}"]);
            Assert.Equal(deathIn - 1, writer.Drain());
            last = await Survivor.DemandAsync(file.Path, deathIn - 1);
            Assert.Equal(milestone >= Milestone.Committed ? deathIn : deathIn - 1, last);
        }
    }

    [Fact]
    public async Task A_writer_that_is_killed_at_random_leaves_whole_transactions()
    {
        using var file = new TemporaryFile();
        await Workload.PrepareAsync(file.Path);
        var random = new Random(20_231_106);
        var places = new SortedDictionary<int, int>();
        var (last, kills) = (0L, 0);
        while (kills < RandomKills)
        {
            using var writer = new WriterProcess(file.Path, []);
            var acknowledged = writer.Next() ?? throw new InvalidOperationException("The writer died by itself.");
            for (var more = random.Next(6); more > 0; more--)
            {
                acknowledged = writer.Next() ?? acknowledged;
            }

            SpinFor(random.Next(4000));
            acknowledged = writer.Kill() ?? acknowledged;
            var place = writer.Mark - 1;
            places[place] = places.GetValueOrDefault(place) + 1;
            kills += place is >= (int)Milestone.Begun and < (int)Milestone.Committed ? 1 : 0;
            Assert.True(acknowledged > last);
            last = await Survivor.DemandAsync(file.Path, acknowledged);
        }

        output.WriteLine("kills by the last milestone passed: " + string.Join(", ", places.Select(p => $"{(Milestone)p.Key} {p.Value}")));
    }

    private static void SpinFor(int microseconds)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        while (System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMicroseconds < microseconds)
        {
            Thread.SpinWait(20);
        }
    }
}
