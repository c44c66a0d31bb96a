using System.Diagnostics;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Service.Tests.Support;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Service.Tests;

/// <summary>Two processes with one sources file: never two writers, and after each due time a run that began since. One is killed meanwhile.</summary>
public sealed class Two_schedulers_of_one_store : IDisposable
{
    private readonly Watch _watch = new();

    public void Dispose() => _watch.Dispose();

    [Fact]
    public async Task Runs_follow_each_other_none_is_lost_and_a_killed_process_blocks_nobody()
    {
        _watch.Schedule("*/2 * * * * ?");
        var settings = File.ReadAllText(_watch["kg.yaml"]);
        File.WriteAllText(_watch["kg.yaml"], settings.Replace($"port: {_watch.Port}", "port: 0", StringComparison.Ordinal));
        using var first = Start();
        using var second = Start();
        for (var version = 1; version <= 6; version++)
        {
            _watch.Write("news/1.txt", $"2023年8月{version}日，百度宣布文心一言向公众开放。\n");
            var edited = TimeProvider.System.GetUtcNow();
            await Watch.UntilAsync(() => Built().Any(r => r.Began >= edited), 120);
            if (version == 3)
            {
                await Watch.UntilAsync(() => _watch.Runs[^1] is { Outcome: RunOutcome.Running } running && running.Process == first.Id, 120);
                first.Kill();
                await first.WaitForExitAsync();
            }
        }

        Signal(second);
        await second.WaitForExitAsync();
        var runs = RunHistory.In(_watch[".kg"]).Read();

        Assert.Equal(0, second.ExitCode);
        Assert.Equal(runs.Select(r => r.Number).Order(), runs.Select(r => r.Number));
        Assert.Contains(runs, r => r.Process == first.Id && r.Outcome == RunOutcome.CutOff);
        Assert.Contains(runs, r => r.Process == second.Id && r.Outcome == RunOutcome.Done);
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(pair.First.Outcome == RunOutcome.CutOff || pair.First.Ended <= pair.Second.Began, $"runs {pair.First.Number} and {pair.Second.Number} overlap"));
        await using var store = new EmbeddedStore(_watch["graph.kg"]);
        Assert.Empty(await store.CheckAsync());
    }

    private IEnumerable<RunRecord> Built() => _watch.Runs.Where(r => r.Outcome is RunOutcome.Done or RunOutcome.Partial);

    private Process Start()
    {
        var process = CommandLine.Start(_watch.Folder, null, "schedule", "kg.yaml", "--threads", "1");
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static void Signal(Process process) => Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();
}
