using KnowledgeGraph.Rebuild.History;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace KnowledgeGraph.Service.Scheduling;

/// <summary>At the start, one run for all whose time passed while nothing was running; the history tells which.</summary>
internal sealed class MissedRuns(ScheduleOptions options, ISchedulerFactory schedulers, ILogger<MissedRuns> logger) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var schedule = options.File.Schedule!;
        var cron = CronTimes.Of(options.File);
        var now = options.Services.Time.GetUtcNow();
        ScheduleLog.Scheduled(logger, schedule.Cron, schedule.Zone.Id, options.File.Store, ScheduleLog.Moment(cron.GetNextValidTimeAfter(now)));
        var last = RunHistory.In(options.File.State).Read().LastOrDefault(r => r.HasBuiltSince(DateTimeOffset.MinValue, now))?.Began;
        if (schedule.MakesUpMissed && CronTimes.Missed(cron, now, last) is { } due)
        {
            ScheduleLog.MakingUp(logger, ScheduleLog.Moment(due));
            var scheduler = await schedulers.GetScheduler(cancellationToken).ConfigureAwait(false);
            await scheduler.ScheduleJob(RunJob.At(now, due, 0), cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
