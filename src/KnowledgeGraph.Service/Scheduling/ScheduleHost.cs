using KnowledgeGraph.Service.Health;
using KnowledgeGraph.Service.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace KnowledgeGraph.Service.Scheduling;

/// <summary>Puts the service together: the generic host, Quartz with one job, health and metrics, logs as JSON lines on standard error.</summary>
public static class ScheduleHost
{
    private static readonly TimeSpan ToClose = TimeSpan.FromSeconds(10);

    /// <summary>The host; run it until it is asked to stop (SIGTERM, SIGINT).</summary>
    /// <exception cref="Rebuild.Sources.SourcesFileException">The file has no schedule, or one that cannot be read.</exception>
    public static IHost Build(ScheduleOptions options)
    {
        var cron = CronTimes.Of(options.File);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddJsonConsole(json => json.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ").AddFilter("Quartz", LogLevel.Warning);
        builder.Logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.Services.Configure<Microsoft.Extensions.Logging.Console.JsonConsoleFormatterOptions>(json => json.UseUtcTimestamp = true);
        builder.Services
            .Configure<HostOptions>(host => host.ShutdownTimeout = options.Grace + ToClose)
            .AddSingleton(options)
            .AddSingleton<ScheduleStatus>()
            .AddSingleton<StopGrace>()
            .AddSingleton<RunMetrics>()
            .AddSingleton<MetricsExport>()
            .AddHostedService<HealthEndpoint>();
        builder.AddQuartz(quartz =>
        {
            quartz.AddJob<RunJob>(job => job.WithIdentity(RunJob.Key).StoreDurably());
            quartz.AddTrigger(trigger => trigger.ForJob(RunJob.Key).WithIdentity("schedule").WithCronSchedule(
                CronScheduleBuilder.Create(cron)
                    .InTimeZone(options.File.Schedule!.Zone)
                    .WithMisfireInstruction(options.File.Schedule.MakesUpMissed ? CronTriggerMisfireInstruction.FireAndProceed : CronTriggerMisfireInstruction.DoNothing)));
        });
        builder.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        builder.Services.AddHostedService<MissedRuns>();
        return builder.Build();
    }
}
