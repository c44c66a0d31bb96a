using System.Globalization;
using KnowledgeGraph.Rebuild.Sources;
using Quartz;

namespace KnowledgeGraph.Service.Scheduling;

/// <summary>The times of a schedule: crontab's five fields, or Quartz's six and seven, in the schedule's zone.</summary>
public static class CronTimes
{
    private static readonly (int Least, int Most)[] Bounds = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)];

    /// <summary>The expression of a schedule.</summary>
    /// <exception cref="SourcesFileException">It cannot be read, or never comes.</exception>
    public static CronExpression Of(SourcesFile file)
    {
        var schedule = file.Schedule ?? throw new SourcesFileException($"{file.Path} has no schedule; kg init writes one as a comment.");
        var isUnix = schedule.Cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 5;
        if (isUnix && !Bounds.Zip(schedule.Cron.Split(' ', StringSplitOptions.RemoveEmptyEntries)).All(f => IsWithin(f.Second, f.First.Least, f.First.Most)))
        {
            throw Wrong(file, schedule, "has a number out of its range");
        }

        try
        {
            var cron = CronExpression.Parse(schedule.Cron, isUnix ? CronFormat.Unix : CronFormat.Quartz);
            var zoned = new CronExpression(cron.CronExpressionString, schedule.Zone);
            return zoned.GetNextValidTimeAfter(TimeProvider.System.GetUtcNow()) is not null ? zoned : throw Wrong(file, schedule, "names no time that comes");
        }
        catch (FormatException error)
        {
            throw Wrong(file, schedule, $"cannot be read ({error.Message.TrimEnd('.')})");
        }
    }

    /// <summary>The last time at or before a moment that no run has answered yet, or <c>null</c>.</summary>
    /// <param name="cron">The times.</param>
    /// <param name="now">The moment.</param>
    /// <param name="lastBegan">When the last run that built began, or <c>null</c> before the first: then nothing was missed.</param>
    public static DateTimeOffset? Missed(CronExpression cron, DateTimeOffset now, DateTimeOffset? lastBegan) =>
        lastBegan is { } began && cron.GetPreviousValidTimeBefore(now.AddSeconds(1)) is { } due && due > began ? due : null;

    /// <summary>The parser takes a minute 99 for one that exists.</summary>
    private static bool IsWithin(string field, int least, int most) => field
        .Split(',')
        .SelectMany(part => part.Split('/')[0].Split('-'))
        .All(text => !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (number >= least && number <= most));

    private static SourcesFileException Wrong(SourcesFile file, RunSchedule schedule, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{schedule.Line}: cron \"{schedule.Cron}\" {reason}."));
}
