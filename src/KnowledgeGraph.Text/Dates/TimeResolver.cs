using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Text.Dates;

/// <summary>
/// Gives the time expressions of one text their meaning, in order. A year that the expression names wins; then the year of a full date
/// earlier in the same sentence; then the publication date; in an undated text a full date a few sentences before, then the latest year it
/// names; then the last date of the text. Without any of these a time has no value.
/// </summary>
internal sealed class TimeResolver(TimeAnchor? anchor)
{
    private const string Explicit = "explicit";
    private const string Context = "context";
    private const string Unresolved = "unresolved";

    /// <summary>For how many sentences a full date of an undated text lends its year to a month without one.</summary>
    private const int Near = 3;

    private TimeValue? _last;
    private TimeValue? _sentence;
    private TimeValue? _full;
    private TimeValue? _dayOfSentence;
    private int _sentencesSinceFull;
    private bool _isOfLastYear; // 去年3月16日…，8月31日…

    internal readonly record struct Meaning(TimeValue? Value, string Rule, bool Ambiguous = false);

    /// <summary>Forgets the dates of the sentence that ended.</summary>
    public void EndSentence()
    {
        _sentence = null;
        _isOfLastYear = false;
        _dayOfSentence = null;
        _sentencesSinceFull++;
    }

    public Meaning Resolve(TimeExpression expression)
    {
        var meaning = OfPoint(expression.Point, expression.IsAhead);
        if (expression is { IsBehind: true, Point: { Year: null, HasPartOfYear: true, YearOffset: null } }
            && meaning.Value is { } future && anchor is not null && future.From > anchor.Value.To)
        {
            meaning = meaning with { Value = CalendarTime.Of(future.From.Year - 1, expression.Point) };
        }

        if (expression is { IsAhead: false, Point: { Year: null, Month: not null, YearOffset: null } } && (expression.IsTold || _isOfLastYear)
            && meaning.Value is { } told && anchor is not null && told.From.DayNumber > anchor.Value.To.DayNumber + (_isOfLastYear ? 0 : YearInference.Near))
        {
            meaning = meaning with { Value = CalendarTime.Of(told.From.Year - 1, expression.Point), Ambiguous = true };
        }

        if (meaning.Value is { } first && expression.End is { } end)
        {
            var last = EndOf(first, end);
            meaning = last is null ? meaning : meaning with { Value = TimeValue.Between(first, last) };
        }

        Remember(meaning, expression);
        return meaning.Value is null ? new Meaning(null, Unresolved) : meaning;
    }

    private void Remember(Meaning meaning, TimeExpression expression)
    {
        if (meaning.Value is null)
        {
            return;
        }

        _last = meaning.Value;
        _isOfLastYear |= expression.Point.YearOffset < 0;
        _dayOfSentence = meaning.Value.Precision == TimePrecision.Day ? meaning.Value : _dayOfSentence;
        if (expression.Point is { Year: not null, HasMonth: true })
        {
            _sentence = meaning.Value;
            _full = meaning.Value;
            _sentencesSinceFull = 0;
        }
    }

    private Meaning OfPoint(TimePoint point, bool isAhead) => point switch
    {
        { IsVague: true } => default,
        { IsImmediate: true } when _dayOfSentence is not null => new Meaning(_dayOfSentence, Context),
        { Year: { } year } => new Meaning(CalendarTime.Of(year, point), Explicit),
        { IsAnaphoric: true } => new Meaning(Relative(point, _last), Context),
        { HasYear: true } or { MonthOffset: not null } or { DayOffset: not null } or { WeekOffset: not null } =>
            new Meaning(Relative(point, anchor?.Value), anchor?.Rule ?? Unresolved),
        { HasPartOfYear: true } => PartOfYear(point, isAhead),
        { Weekday: { } weekday } => new Meaning(LastWeekday(weekday, isAhead), anchor?.Rule ?? Unresolved),
        _ => BareDay(point, isAhead),
    };

    private static TimeValue? Relative(TimePoint point, TimeValue? to)
    {
        if (to is null)
        {
            return null;
        }

        if (point.YearOffset is { } years)
        {
            return CalendarTime.Of(to.From.Year + years, point);
        }

        if (point.MonthOffset is { } months)
        {
            var month = to.From.AddMonths(months);
            return to.Precision is TimePrecision.Day or TimePrecision.Month
                ? CalendarTime.Of(month.Year, point with { Month = month.Month })
                : null;
        }

        return to.Precision != TimePrecision.Day ? null
            : point.DayOffset is { } days ? TimeValue.Day(to.From.AddDays(days))
            : Week(to.From, point);
    }

    private TimeValue? LastWeekday(int weekday, bool isAhead)
    {
        if (anchor is not { Value.Precision: TimePrecision.Day })
        {
            return null;
        }

        var published = anchor.Value.From;
        var back = (((int)published.DayOfWeek + 6) % 7) + 1 - weekday;
        return TimeValue.Day(published.AddDays(isAhead ? (back > 0 ? 7 - back : -back) : (back < 0 ? -back - 7 : -back)));
    }

    private static TimeValue Week(DateOnly day, TimePoint point)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + (7 * point.WeekOffset!.Value));
        return point.Weekday is { } weekday
            ? TimeValue.Day(monday.AddDays(weekday - 1))
            : new TimeValue(monday, monday.AddDays(6), TimePrecision.Range);
    }

    private Meaning PartOfYear(TimePoint point, bool isAhead)
    {
        if (_sentence is { } dated)
        {
            return new Meaning(CalendarTime.Of(dated.From.Year, point), Context, anchor is not null && anchor.Value.From.Year != dated.From.Year);
        }

        if (anchor?.Rule == Context && _full is not null && _sentencesSinceFull <= Near)
        {
            return new Meaning(CalendarTime.Of(_full.From.Year, point), Context, true);
        }

        if (anchor is not null)
        {
            var (year, ambiguous) = YearInference.Nearest(point, anchor.Value, isAhead);
            return new Meaning(CalendarTime.Of(year, point), anchor.Rule, ambiguous);
        }

        return _full is null ? default : new Meaning(CalendarTime.Of(_full.From.Year, point), Context, true);
    }

    private Meaning BareDay(TimePoint point, bool isAhead)
    {
        var day = point.Day!.Value;
        if (_sentence is { } dated)
        {
            return new Meaning(DayOf(dated.From, day), Context);
        }

        if (anchor is not { Value.Precision: TimePrecision.Day })
        {
            return _last is { Precision: TimePrecision.Day } last ? new Meaning(DayOf(last.From, day), Context, true) : default;
        }

        var published = anchor.Value.From;
        var month = day <= published.Day || isAhead ? published : published.AddMonths(-1);
        return new Meaning(DayOf(isAhead && day < published.Day ? published.AddMonths(1) : month, day), anchor.Rule);
    }

    private static TimeValue? DayOf(DateOnly month, int day) =>
        day <= DateTime.DaysInMonth(month.Year, month.Month) ? TimeValue.Day(month.Year, month.Month, day) : null;

    private static TimeValue? EndOf(TimeValue first, TimePoint end)
    {
        if (end is { HasPartOfYear: false, Day: { } day, Year: null })
        {
            return DayOf(first.From, day);
        }

        var value = CalendarTime.Of(end.Year ?? first.From.Year, end);
        return value is not null && value.To < first.From && end.Year is null ? CalendarTime.Of(first.From.Year + 1, end) : value;
    }
}
