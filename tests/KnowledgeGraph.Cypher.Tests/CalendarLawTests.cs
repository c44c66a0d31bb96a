using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class CalendarLawTests
{
    [Fact]
    public void A_day_number_and_its_date_are_the_same_day()
        => Prop.ForAll(Gen.Choose(-100_000_000, 100_000_000).ToArbitrary(), day =>
        {
            var (year, month, dayOfMonth) = Calendar.Civil(day);
            return Calendar.EpochDay(year, month, dayOfMonth) == day;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_agree_with_the_platform_where_it_has_them()
        => Prop.ForAll(Gen.Choose(0, 3_652_058).ToArbitrary(), number =>
        {
            var date = DateOnly.FromDayNumber(number);
            var day = Calendar.EpochDay(date.Year, date.Month, date.Day);
            var isoDay = date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;
            return day == number - 719_162
                && Calendar.DayOfYear(day) == date.DayOfYear
                && Calendar.DayOfWeek(day) == isoDay
                && Calendar.IsoWeek(day).Week == System.Globalization.ISOWeek.GetWeekOfYear(date.ToDateTime(TimeOnly.MinValue));
        }).QuickCheckThrowOnFailure();
}
