using KnowledgeGraph.Rebuild.History;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Service.Scheduling;

/// <summary>Everything that the scheduler says, one event an id.</summary>
internal static partial class ScheduleLog
{
    /// <summary>A moment as logs write it.</summary>
    public static string Moment(DateTimeOffset? moment) =>
        moment is { } at ? at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture) : "never";

    [LoggerMessage(1, LogLevel.Information, "Schedule {Cron} in {Zone} for {Store}; next run {Next}.")]
    public static partial void Scheduled(ILogger logger, string cron, string zone, string store, string next);

    [LoggerMessage(2, LogLevel.Information, "A run was missed at {Due} and is made up now.")]
    public static partial void MakingUp(ILogger logger, string due);

    [LoggerMessage(3, LogLevel.Information, "Run due {Due} begins.")]
    public static partial void Begins(ILogger logger, string due);

    [LoggerMessage(4, LogLevel.Information, "Run {Run} ended {Outcome}: {Articles} articles, {Written} written, {Removed} removed, {Problems} problems, {Seconds} s, digest {Digest}.")]
    public static partial void Ended(ILogger logger, int run, RunOutcome outcome, int articles, long written, long removed, int problems, double seconds, string? digest);

    [LoggerMessage(5, LogLevel.Warning, "Run {Run}: {Problem}")]
    public static partial void Problem(ILogger logger, int run, string problem);

    [LoggerMessage(6, LogLevel.Error, "Run due {Due} ended {Outcome}: {Reason}")]
    public static partial void Failed(ILogger logger, string due, RunOutcome outcome, string reason);

    [LoggerMessage(7, LogLevel.Information, "It is tried again at {At}, attempt {Attempt}.")]
    public static partial void Retrying(ILogger logger, string at, int attempt);

    [LoggerMessage(8, LogLevel.Information, "The run due {Due} was done by another scheduler of this store.")]
    public static partial void Covered(ILogger logger, string due);

    [LoggerMessage(9, LogLevel.Information, "Asked to stop; a run may go on for {Seconds} s.")]
    public static partial void Stopping(ILogger logger, double seconds);

    [LoggerMessage(10, LogLevel.Information, "Health and metrics at {Address}.")]
    public static partial void Serving(ILogger logger, string address);
}
