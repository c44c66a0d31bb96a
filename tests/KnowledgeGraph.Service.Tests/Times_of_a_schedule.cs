using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Service.Scheduling;
using KnowledgeGraph.Service.Tests.Support;

namespace KnowledgeGraph.Service.Tests;

public sealed class Times_of_a_schedule : IDisposable
{
    private readonly Watch _watch = new();

    public void Dispose() => _watch.Dispose();

    [Theory]
    [InlineData("30 6 * * *", "Asia/Shanghai", "2024-05-31T00:00:00Z", "2024-05-31T22:30:00Z")]
    [InlineData("30 6 * * 1", "UTC", "2024-05-31T00:00:00Z", "2024-06-03T06:30:00Z")]
    [InlineData("0 30 6 ? * MON", "UTC", "2024-05-31T00:00:00Z", "2024-06-03T06:30:00Z")]
    [InlineData("30 2 * * *", "Europe/Berlin", "2024-03-30T12:00:00Z", "2024-03-31T01:00:00Z")]
    public void Crontab_and_quartz_are_read_in_the_zone_of_the_schedule(string cron, string zone, string now, string next)
    {
        _watch.Schedule(cron, $"  time-zone: {zone}\n");

        Assert.Equal(DateTimeOffset.Parse(next, System.Globalization.CultureInfo.InvariantCulture), CronTimes.Of(_watch.Settings).GetNextValidTimeAfter(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("99 6 * * *")]
    [InlineData("x 6 * * *")]
    [InlineData("0 0 0 30 2 ?")]
    [InlineData("0 0 6 * * * 1999")]
    public void An_expression_that_means_nothing_is_told_with_its_line(string cron)
    {
        _watch.Schedule(cron);

        Assert.Contains($"kg.yaml:5: cron \"{cron}\"", Assert.Throws<SourcesFileException>(() => CronTimes.Of(_watch.Settings)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_passed_after_the_last_run_began_was_missed()
    {
        _watch.Schedule("0 * * * *");
        var cron = CronTimes.Of(_watch.Settings);
        var now = new DateTimeOffset(2024, 5, 31, 12, 30, 0, TimeSpan.Zero);

        Assert.Equal(now.AddMinutes(-30), CronTimes.Missed(cron, now, now.AddHours(-5)));
        Assert.Equal(now.AddMinutes(-30), CronTimes.Missed(cron, now, now.AddMinutes(-31)));
        Assert.Null(CronTimes.Missed(cron, now, now.AddMinutes(-30)));
        Assert.Null(CronTimes.Missed(cron, now, null));
    }
}
