using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Rebuild.Writer;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Tests.Incremental;

/// <summary><c>KG_KILLS=200</c> before the run asks for so many kills at random; a few are the default. A histogram is printed.</summary>
public sealed class Builds_that_were_killed(ITestOutputHelper output) : IDisposable
{
    /// <summary>So many that a moment at random falls into the work; a named stage is met whatever the number.</summary>
    private const int Articles = 40;
    private const int ArticlesForAStage = 12;

    private static readonly int Asked = int.TryParse(Environment.GetEnvironmentVariable("KG_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 5;

    private readonly BuildSite _site = new();

    public static TheoryData<string> Stages => [.. Enum.GetNames<Stage>().Where(name => name != nameof(Stage.None))];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task At_every_stage_leave_the_old_graph_or_the_new_one_and_the_next_build_completes(string stage)
    {
        var (before, after) = await PrepareAsync(7, ArticlesForAStage);

        using var child = Start(stage);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, child.ExitCode);
        var stored = await _site.StoredAsync();
        Assert.Equal(Enum.Parse<Stage>(stage) >= Stage.StoreCommitted ? after : before, stored);
        await CompleteAsync(after);
    }

    [Fact]
    public async Task At_random_moments_too()
    {
        var random = new Random(11);
        var histogram = new SortedDictionary<Stage, int>();
        var writing = TimeSpan.FromMilliseconds(150);
        var (kills, tooLate) = (0, 0);
        while (kills < Asked)
        {
            var (before, after) = await PrepareAsync(random.Next(1000), Articles);
            using var child = Start(null);
            var isLate = random.Next(10) < 9;
            var stage = KillAt(child, isLate ? Stage.StoreBegun : Stage.None, random.NextDouble() * (isLate ? writing : TimeSpan.FromSeconds(1)));
            Assert.Contains(await _site.StoredAsync(), new[] { before, after });
            await CompleteAsync(after);
            if (stage is { } at)
            {
                kills++;
                histogram[at] = histogram.GetValueOrDefault(at) + 1;
            }
            else
            {
                tooLate++;
                writing *= 0.9;
            }
        }

        output.WriteLine($"{kills} kills by the last stage passed: {string.Join(", ", histogram.Select(h => $"{h.Key} {h.Value}"))}; {tooLate} builds ended before their kill");
        if (Asked >= 100)
        {
            Assert.True(histogram.Where(h => h.Key >= Stage.StoreBegun).Sum(h => h.Value) >= Asked * 7 / 10);
        }
    }

    private string Mark => Path.Combine(Path.GetDirectoryName(_site.Store)!, "mark");

    private async Task<(string Before, string After)> PrepareAsync(int seed, int articles)
    {
        for (var i = 0; i < articles; i++)
        {
            _site.Write($"{i}.txt", Passages.Article(i + 100));
        }

        var before = (await _site.BuildAsync(Lexicon.Empty)).Digest;
        for (var i = 0; i < articles / 2; i++)
        {
            _site.Write($"{i}.txt", Passages.Article(i + (2000 * (seed + 1))));
        }

        File.WriteAllBytes(Mark, [0]);
        return (before, _site.Fresh(Lexicon.Empty));
    }

    private async Task CompleteAsync(string after)
    {
        var report = await _site.BuildAsync(Lexicon.Empty);
        Assert.Equal((after, after), (report.Digest, await _site.StoredAsync()));
        await using var store = new EmbeddedStore(_site.Store);
        Assert.Empty(await store.CheckAsync(TestContext.Current.CancellationToken));
    }

    private Process Start(string? stage)
    {
        string[] arguments = [Path.ChangeExtension(typeof(Stage).Assembly.Location, ".dll"), _site.Articles, _site.Store, Mark, .. stage is null ? Array.Empty<string>() : [stage]];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    /// <summary>Waits until the build has come so far, then so long, then kills it.</summary>
    /// <returns>How far it had come, or <c>null</c> where it ended before.</returns>
    private Stage? KillAt(Process child, Stage stage, TimeSpan delay)
    {
        using var file = MemoryMappedFile.CreateFromFile(Mark, FileMode.Open, null, 1);
        using var place = file.CreateViewAccessor();
        while (place.ReadByte(0) < (byte)stage && !child.HasExited)
        {
            Thread.Sleep(0);
        }

        var reached = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(reached) < delay && !child.HasExited)
        {
            Thread.Sleep(0);
        }

        child.Kill();
        child.WaitForExit();
        return child.ExitCode == 0 ? null : (Stage)place.ReadByte(0);
    }
}
