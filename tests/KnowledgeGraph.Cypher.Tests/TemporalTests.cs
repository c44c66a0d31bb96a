using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class TemporalTests
{
    private readonly TestGraph _graph = new();

    [Theory]
    [InlineData("localtime({hour: 9})", "09:00:00")]
    [InlineData("time('9:05+01')", "09:05:00+01:00")]
    [InlineData("'at ' + localdatetime('2023-8-5T7')", "at 2023-08-05T07:00:00")]
    [InlineData("datetime('1850-01-01T12:00[Europe/Oslo]')", "1850-01-01T12:00:00+00:53:28[Europe/Oslo]")]
    [InlineData("datetime('1912-05-01T00:00[Europe/Dublin]')", "1912-05-01T00:00:00-00:25:21[Europe/Dublin]")]
    [InlineData("datetime('1940-07-01T00:00[asia/shanghai]')", "1940-07-01T00:00:00+09:00[Asia/Shanghai]")]
    [InlineData("datetime('2023-07-01T00:00[Asia/Shanghai]')", "2023-07-01T00:00:00+08:00[Asia/Shanghai]")]
    [InlineData("datetime('2150-07-01T00:00[Europe/Madrid]')", "2150-07-01T00:00:00+02:00[Europe/Madrid]")]
    [InlineData("datetime('2150-01-01T00:00[America/Chicago]')", "2150-01-01T00:00:00-06:00[America/Chicago]")]
    [InlineData("datetime('2024-03-31T02:30[Europe/Rome]')", "2024-03-31T03:30:00+02:00[Europe/Rome]")]
    [InlineData("duration('p1dt2h')", "P1DT2H")]
    [InlineData("datetime('2021-10-31T02:30[Europe/Stockholm]') + duration('PT36H')", "2021-11-01T13:30:00+01:00[Europe/Stockholm]")]
    [InlineData("datetime('2021-10-31T02:30[Europe/Stockholm]') + duration('P1DT12H')", "2021-11-01T14:30:00+01:00[Europe/Stockholm]")]
    [InlineData("datetime('2021-10-31T02:30[Europe/Stockholm]') + duration('PT1H')", "2021-10-31T02:30:00+01:00[Europe/Stockholm]")]
    [InlineData("datetime('2021-10-31T02:30[Europe/Stockholm]') + duration('PT1H') + duration('PT1S')", "2021-10-31T02:30:01+01:00[Europe/Stockholm]")]
    [InlineData("datetime('2021-11-01T00:30:00.25+02:00') - duration('PT1H0.5S')", "2021-10-31T23:29:59.75+02:00")]
    [InlineData("date({date: date('2023-03-31'), quarter: 2})", "2023-06-30")]
    [InlineData("date({date: date('2023-03-31'), dayOfQuarter: 2})", "2023-01-02")]
    [InlineData("date({year: 2023, week: 53})", "2024-01-01")]
    public void A_value_is_written_in_full(string expression, string text)
        => Assert.Equal(text, _graph.One($"RETURN toString({expression})"));

    [Theory]
    [InlineData("date('2020-01-31')", "date('2020-02-29')", "P29D")]
    [InlineData("date('2020-02-29')", "date('2020-01-31')", "P-29D")]
    [InlineData("date('2020-01-31')", "date('2020-03-30')", "P1M30D")]
    [InlineData("date('2020-03-30')", "date('2020-01-31')", "P-1M-29D")]
    [InlineData("date('2020-03-31')", "date('2020-02-29')", "P-1M")]
    [InlineData("date('2020-02-29')", "date('2021-02-28')", "P11M30D")]
    [InlineData("localdatetime('2020-01-31T10:00')", "localdatetime('2020-03-01T09:00')", "P29DT23H")]
    public void Between_days_a_month_is_whole_when_its_day_is_reached(string from, string to, string text)
        => Assert.Equal(text, _graph.One($"RETURN toString(duration.between({from}, {to}))"));

    [Theory]
    [InlineData("date({year: 2023, day: 5})")]
    [InlineData("date({})")]
    [InlineData("date({year: 2023, weekday: 5})")]
    [InlineData("date(localtime('10:00'))")]
    [InlineData("time(date('2023-01-01'))")]
    [InlineData("datetime(date('2023-01-01'))")]
    [InlineData("localtime({hour: 3, second: 5})")]
    [InlineData("localdatetime({year: 2023, hour: 5})")]
    [InlineData("localdatetime('2023-01-01T10:00Z')")]
    [InlineData("time('10:00[Asia/Tokyo]')")]
    [InlineData("datetime('2023-01-01T10:00+01:00[Asia/Tokyo]')")]
    [InlineData("datetime({epochSeconds: 1, epochMillis: 1})")]
    [InlineData("datetime({year: 2023, timezone: 'Middle/Earth'})")]
    [InlineData("duration({})")]
    [InlineData("date({datetime: localdatetime('2023-01-01T00:00')})")]
    [InlineData("date.truncate('hour', date('2023-01-01'))")]
    [InlineData("time.truncate('year', time('10:00'))")]
    [InlineData("localtime.truncate('hour', date('2023-01-01'))")]
    [InlineData("date.truncate('month', date('2023-01-01'), {hour: 3})")]
    [InlineData("duration({fortnights: 1})")]
    public void What_is_no_such_value_is_refused(string expression)
        => Assert.Equal(ErrorPhase.Runtime, _graph.Fails("RETURN " + expression).Phase);

    [Theory]
    [InlineData("time('10:00+01:00') = time('09:00Z')", false)]
    [InlineData("time('10:00+01:00') > time('09:00Z')", true)]
    [InlineData("datetime('2023-01-01T10:00+01:00') = datetime('2023-01-01T09:00Z')", false)]
    [InlineData("datetime('2023-01-01T10:00+01:00') = datetime('2023-01-01T10:00+01:00')", true)]
    public void The_same_instant_in_another_zone_is_another_value(string comparison, bool expected)
        => Assert.Equal(expected, _graph.One("RETURN " + comparison));

    [Fact]
    public void Instants_sort_by_time_then_by_what_the_clock_shows_then_by_zone()
        => Assert.Equal(["Z", "+01:00", "Europe/Berlin", "Europe/Stockholm"], _graph
            .Rows("UNWIND ['10:00[Europe/Stockholm]', '10:00+01:00', '09:00Z', '10:00[Europe/Berlin]'] AS t WITH datetime('2023-01-01T' + t) AS d RETURN d.timezone ORDER BY d")
            .Select(r => r[0]));

    [Theory]
    [InlineData("date", "2025-01-01")]
    [InlineData("localtime", "01:30:00")]
    [InlineData("time", "01:30:00+08:00")]
    [InlineData("localdatetime", "2025-01-01T01:30:00")]
    [InlineData("datetime", "2025-01-01T01:30:00+08:00[Asia/Shanghai]")]
    public void A_zone_alone_is_the_present_there(string function, string expected)
    {
        var options = new CypherOptions { Clock = new FixedClock(new DateTimeOffset(2024, 12, 31, 17, 30, 0, TimeSpan.Zero)) };
        Assert.Equal(expected, _graph.RowsWith(options, $"RETURN toString({function}({{timezone: 'Asia/Shanghai'}}))").Single()[0]);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
