using System.Net;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Service.Tests.Support;
using Microsoft.Extensions.Hosting;

namespace KnowledgeGraph.Service.Tests;

public sealed class A_scheduler_at_work : IDisposable
{
    private readonly Watch _watch = new();

    public void Dispose() => _watch.Dispose();

    [Fact]
    public async Task It_runs_at_its_times_and_tells_health_and_metrics()
    {
        _watch.Schedule("* * * * * ?");
        using var host = _watch.Host();
        await host.StartAsync();
        await Watch.UntilAsync(() => _watch.Runs.Count(r => r.Outcome == RunOutcome.Done) >= 2);

        var (code, health) = await _watch.AskAsync("/health");
        var (_, metrics) = await _watch.AskAsync("/metrics");
        var (nowhere, _) = await _watch.AskAsync("/elsewhere");
        await host.StopAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (code, nowhere));
        Assert.Contains("\"last\":\"done\"", health, StringComparison.Ordinal);
        Assert.Matches("kg_runs_total\\{outcome=\"done\"\\} [1-9]", metrics);
        Assert.Contains("kg_articles 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("kg_run_duration_seconds_bucket{le=\"+Inf\"}", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain(_watch.Runs, r => r.Outcome == RunOutcome.Running);
    }

    [Fact]
    public async Task A_run_that_fails_is_tried_again_and_told_until_one_builds()
    {
        RunHistory.In(_watch[".kg"]).Add(new RunRecord { Number = 1, Kind = "build", By = "x", Began = DateTimeOffset.UnixEpoch, Ended = DateTimeOffset.UnixEpoch, Outcome = RunOutcome.Done });
        _watch.Schedule("0 0 0 1 1 ?", "  retry-after: 300ms\n  retries: 50\n", "  - { name: news, folder: later }\n");
        using var host = _watch.Host();
        await host.StartAsync();
        await Watch.UntilAsync(() => _watch.Runs.Count(r => r.Outcome == RunOutcome.Failed) >= 2);
        var (failing, _) = await _watch.AskAsync("/health");
        _watch.Write("later/1.txt", "2023年8月31日，百度宣布文心一言向公众开放。\n");
        await Watch.UntilAsync(() => _watch.Runs[^1].Outcome == RunOutcome.Done);
        await Watch.UntilAsync(() => _watch.AskAsync("/health").GetAwaiter().GetResult().Code == HttpStatusCode.OK);
        await host.StopAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failing);
        var failed = _watch.Runs.Where(r => r.Outcome == RunOutcome.Failed).ToList();
        Assert.True(failed[1].Began - failed[0].Ended >= TimeSpan.FromMilliseconds(250));
    }

    [Fact]
    public async Task What_was_missed_is_made_up_once_at_the_start_unless_it_is_to_be_skipped()
    {
        var history = RunHistory.In(_watch[".kg"]);
        history.Add(new RunRecord { Number = 1, Kind = "schedule", By = "x", Began = DateTimeOffset.UnixEpoch, Ended = DateTimeOffset.UnixEpoch, Outcome = RunOutcome.Done });
        _watch.Schedule("0 0 0 1 1 ?", "  missed: skip\n");
        using (var skipping = _watch.Host())
        {
            await skipping.StartAsync();
            await Task.Delay(1500);
            await skipping.StopAsync();
        }

        Assert.Single(_watch.Runs);
        _watch.Schedule("0 0 0 1 1 ?");
        using var host = _watch.Host();
        await host.StartAsync();
        await Watch.UntilAsync(() => _watch.Runs is [_, { Outcome: RunOutcome.Done }]);
        await Task.Delay(500);
        await host.StopAsync();

        Assert.Equal(2, _watch.Runs.Count);
    }

    [Fact]
    public async Task A_port_that_somebody_else_has_is_told_before_the_first_run()
    {
        using var other = new System.Net.Sockets.TcpListener(IPAddress.Loopback, _watch.Port);
        other.Start();
        _watch.Schedule("* * * * * ?");
        using var host = _watch.Host();

        var error = await Assert.ThrowsAsync<SourcesFileException>(() => host.StartAsync());

        Assert.Contains("cannot be served", error.Message, StringComparison.Ordinal);
        Assert.Empty(_watch.Runs);
    }

    [Fact]
    public async Task A_run_that_began_under_a_clock_years_ahead_does_not_stand_for_those_that_were_missed()
    {
        var history = RunHistory.In(_watch[".kg"]);
        history.Add(new RunRecord { Number = 1, Kind = "schedule", By = "x", Began = DateTimeOffset.UnixEpoch, Outcome = RunOutcome.Done });
        history.Add(new RunRecord { Number = 2, Kind = "schedule", By = "x", Began = new DateTimeOffset(2190, 1, 1, 0, 0, 0, TimeSpan.Zero), Outcome = RunOutcome.Done });
        _watch.Schedule("0 0 0 1 1 ?");
        using var host = _watch.Host();
        await host.StartAsync();
        await Watch.UntilAsync(() => _watch.Runs is [.., { Number: 3, Outcome: RunOutcome.Done }]);
        await host.StopAsync();

        Assert.Equal(3, _watch.Runs.Count);
    }

    [Fact]
    public async Task A_run_that_does_not_end_in_its_grace_is_abandoned_and_the_graph_stays_whole()
    {
        using var silent = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        _watch.Schedule("* * * * * ?", sources: $"  - {{ name: news, folder: news }}\n  - {{ name: silent, feed: \"http://{silent.LocalEndpoint}/\" }}\n");
        using var host = _watch.Host(TimeSpan.FromMilliseconds(300));
        await host.StartAsync();
        await Watch.UntilAsync(() => _watch.Runs.Count > 0);
        var began = System.Diagnostics.Stopwatch.GetTimestamp();

        await host.StopAsync();

        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds, 0.2, 20);
        Assert.Equal(RunOutcome.Stopped, _watch.Runs[0].Outcome);
        Assert.False(File.Exists(_watch["graph.kg"]));
    }
}
