namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads festivals as the day they fall on: 元旦, 国庆节, 双十一, 春节期间. Those of the lunar calendar fall on the days of <see cref="LunarFestivals"/>.</summary>
internal static class FestivalReader
{
    private static readonly string[] Words =
        ["元旦", "五一劳动节", "五一假期", "五一期间", "劳动节", "六一儿童节", "国庆节", "国庆假期", "国庆期间", "国庆", "双十一", "双11", "双十二", "双12", "圣诞节", "平安夜", "春节", "除夕", "端午节", "端午", "中秋节", "中秋"];

    private static readonly (int Month, int Day)[] Days =
        [(1, 1), (5, 1), (5, 1), (5, 1), (5, 1), (6, 1), (10, 1), (10, 1), (10, 1), (10, 1), (11, 11), (11, 11), (12, 12), (12, 12), (12, 25), (12, 24)];

    private static readonly LunarFestival[] Lunar =
        [LunarFestival.Spring, LunarFestival.NewYearsEve, LunarFestival.DragonBoat, LunarFestival.DragonBoat, LunarFestival.MidAutumn, LunarFestival.MidAutumn];

    public static bool TryRead(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (cursor.TakeAny(Words) is not (>= 0 and var i) || cursor.Current is '档' or '联' or '晚' or '路' or '村' or '街' or '月' or '饼' or '礼')
        {
            cursor.At = start;
            return false;
        }

        _ = cursor.Take("假期") || cursor.Take("期间") || cursor.Take("长假");
        point = i < Days.Length ? point with { Month = Days[i].Month, Day = Days[i].Day } : point with { Lunar = Lunar[i - Days.Length] };
        return true;
    }
}
