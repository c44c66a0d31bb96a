namespace KnowledgeGraph.Text.Dates;

/// <summary>The days of lunar festivals, 2018 to 2027, as the State Council's holiday notices give them; other years are not known.</summary>
internal static class LunarFestivals
{
    private const int First = 2018;
    private static readonly int[] Spring = [216, 205, 125, 212, 201, 122, 210, 129, 217, 206];
    private static readonly int[] DragonBoat = [618, 607, 625, 614, 603, 622, 610, 531, 619, 609];
    private static readonly int[] MidAutumn = [924, 913, 1001, 921, 910, 929, 917, 1006, 925, 915];

    /// <summary>The day in a year, or <c>null</c>.</summary>
    public static DateOnly? Of(int year, LunarFestival festival)
    {
        var days = festival switch { LunarFestival.DragonBoat => DragonBoat, LunarFestival.MidAutumn => MidAutumn, _ => Spring };
        if (year < First || year >= First + days.Length)
        {
            return null;
        }

        var day = new DateOnly(year, days[year - First] / 100, days[year - First] % 100);
        return festival == LunarFestival.NewYearsEve ? day.AddDays(-1) : day;
    }
}
