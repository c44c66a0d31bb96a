using System.Globalization;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Service.Metrics;
using Microsoft.Extensions.Logging;
using Quartz;

namespace KnowledgeGraph.Service.Scheduling;

/// <summary>One scheduled run, with its attempts after a failure.</summary>
[DisallowConcurrentExecution]
internal sealed class RunJob(ScheduleOptions options, ScheduleStatus status, RunMetrics metrics, StopGrace grace, ILogger<RunJob> logger) : IJob
{
    /// <summary>Its key.</summary>
    public static readonly JobKey Key = new("run");

    private const string DueKey = "due";
    private const string AttemptKey = "attempt";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var schedule = options.File.Schedule!;
        var due = Due(context);
        try
        {
            await Task.Delay(schedule.Jitter * Random.Shared.NextDouble(), options.Services.Time, grace.Stopping).ConfigureAwait(false);
            await RunAsync(due).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            var outcome = error is RunException run ? run.Outcome : error is OperationCanceledException ? RunOutcome.Stopped : RunOutcome.Failed;
            status.Failed(outcome, error.Message);
            metrics.Failed(outcome);
            ScheduleLog.Failed(logger, ScheduleLog.Moment(due), outcome, error.Message);
            if (outcome == RunOutcome.Failed)
            {
                await RetryAsync(context, schedule, due).ConfigureAwait(false);
            }
        }
        finally
        {
            status.Idle();
        }
    }

    /// <summary>A trigger for a run that is due since some moment.</summary>
    public static ITrigger At(DateTimeOffset start, DateTimeOffset due, int attempt) => TriggerBuilder.Create()
        .ForJob(Key)
        .UsingJobData(DueKey, due.ToString("O", CultureInfo.InvariantCulture))
        .UsingJobData(AttemptKey, attempt.ToString(CultureInfo.InvariantCulture))
        .StartAt(start)
        .Build();

    private async Task RunAsync(DateTimeOffset due)
    {
        status.Begin();
        ScheduleLog.Begins(logger, ScheduleLog.Moment(due));
        var run = new SourcesRun(SourcesFile.Read(options.File.Path), options.Services);
        var report = await run.RunDueAsync(new RunRequest { Kind = "schedule", Threads = options.Threads, Patience = TimeSpan.FromDays(1) }, due, grace.Abandoned).ConfigureAwait(false);
        if (report is null)
        {
            ScheduleLog.Covered(logger, ScheduleLog.Moment(due));
            return;
        }

        var done = report.Run;
        status.Built(done.Outcome, done.Ended!.Value);
        metrics.Built(done);
        foreach (var problem in done.Problems)
        {
            ScheduleLog.Problem(logger, done.Number, problem);
        }

        ScheduleLog.Ended(logger, done.Number, done.Outcome, done.Articles, done.Written, done.Removed, done.Problems.Count, done.Duration!.Value.TotalSeconds, done.Digest);
    }

    private async Task RetryAsync(IJobExecutionContext context, RunSchedule schedule, DateTimeOffset due)
    {
        var attempt = int.Parse(Value(context, AttemptKey) ?? "0", CultureInfo.InvariantCulture) + 1;
        var at = options.Services.Time.GetUtcNow() + (schedule.RetryAfter * Math.Pow(2, Math.Min(attempt - 1, 10)));
        if (attempt > schedule.Retries || CronTimes.Of(options.File).GetNextValidTimeAfter(options.Services.Time.GetUtcNow()) <= at)
        {
            return;
        }

        await context.Scheduler.ScheduleJob(At(at, due, attempt)).ConfigureAwait(false);
        ScheduleLog.Retrying(logger, ScheduleLog.Moment(at), attempt);
    }

    private static DateTimeOffset Due(IJobExecutionContext context) => Value(context, DueKey) is { } due
        ? DateTimeOffset.Parse(due, CultureInfo.InvariantCulture)
        : context.ScheduledFireTimeUtc ?? context.FireTimeUtc;

    private static string? Value(IJobExecutionContext context, string key) => context.Trigger.JobDataMap.TryGetValue(key, out var value) ? value as string : null;
}
