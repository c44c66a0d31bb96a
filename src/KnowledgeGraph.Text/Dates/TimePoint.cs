namespace KnowledgeGraph.Text.Dates;

/// <summary>What one time expression states, field by field, before anything is inferred.</summary>
internal sealed record TimePoint
{
    /// <summary>The year as written.</summary>
    public int? Year { get; init; }

    /// <summary>今年 0, 去年 -1, 明年 1.</summary>
    public int? YearOffset { get; init; }

    /// <summary>当年, 同年, 当日, 次日, 同月: relative to the last date of the text, not to the publication.</summary>
    public bool IsAnaphoric { get; init; }

    public int? Month { get; init; }

    /// <summary>本月 0, 上月 -1.</summary>
    public int? MonthOffset { get; init; }

    public int? Day { get; init; }

    /// <summary>即日: the day that the sentence has just named, else today.</summary>
    public bool IsImmediate { get; init; }

    /// <summary>今日 0, 昨日 -1.</summary>
    public int? DayOffset { get; init; }

    /// <summary>上周 -1 …, with <see cref="Weekday"/> 1 to 7 or none for the whole week.</summary>
    public int? WeekOffset { get; init; }

    public int? Weekday { get; init; }

    public int? Quarter { get; init; }

    /// <summary>The first quarters together: 前三季度 3.</summary>
    public int? FirstQuarters { get; init; }

    public int? Half { get; init; }

    /// <summary>The first months together: 前8个月 8.</summary>
    public int? FirstMonths { get; init; }

    /// <summary>A festival of the lunar calendar.</summary>
    public LunarFestival? Lunar { get; init; }

    /// <summary>The third of a month: 1 上旬 and 初, 2 中旬, 3 下旬 and 底.</summary>
    public int? Third { get; init; }

    /// <summary>近日, 近年来, 过去十年: a time without a date.</summary>
    public bool IsVague { get; init; }

    public bool HasYear => Year is not null || YearOffset is not null;

    public bool HasMonth => Month is not null || MonthOffset is not null;

    public bool HasPartOfYear => HasMonth || Quarter is not null || FirstQuarters is not null || FirstMonths is not null || Lunar is not null || Half is not null;
}
