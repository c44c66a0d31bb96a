using System.Globalization;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// Whether a deal whose claim has no date of its own is of the time asked for: by the dates in its sentence, or, where the sentence
/// reports it as news, by the day of its article.
/// </summary>
internal static class DealTime
{
    private static readonly string[] Deals = ["INVESTED_IN", "ACQUIRED", "COOPERATES_WITH"];
    private static readonly string[] News = ["宣布", "近日", "日前", "今日", "今天", "昨日", "消息"];

    /// <summary>Whether such a deal fits a time.</summary>
    public static bool Fits(TimeFilter asked, StatedClaim claim)
    {
        if (!Deals.Contains(claim.Predicate, StringComparer.Ordinal) || claim.Time is not null)
        {
            return false;
        }

        var published = Day(claim.Evidence.Published);
        var told = TimeFilter.Limits(claim.Words).Select(t => t.Filter).ToList();
        return told.Count > 0 ? told.Exists(t => Fits(asked, t, published))
            : published is { } day && Array.Exists(News, w => claim.Words.Contains(w, StringComparison.Ordinal)) && asked.Fits(day, day, null);
    }

    // 7月27日 is of the year of its article; without one, no year can be asked for.
    private static bool Fits(TimeFilter asked, TimeFilter told, DateOnly? published)
    {
        var (from, to) = (told.Value.From, told.Value.To);
        return told.HasYear || !asked.HasYear ? asked.Fits(from, to, null)
            : published is { } day && asked.Fits(from.AddYears(day.Year - from.Year), to.AddYears(day.Year - to.Year), null);
    }

    private static DateOnly? Day(string? published) =>
        DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
