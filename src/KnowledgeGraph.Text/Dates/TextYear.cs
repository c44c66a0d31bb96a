using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Dates;

/// <summary>
/// The year that an undated article speaks from: the latest one its own text (no ticker, no summary) names as past or present, in a date, as of when something was
/// counted, or in the name of an event (2023世界人工智能大会). Years it looks ahead to (到2025年) do not count.
/// </summary>
internal static partial class TextYear
{
    private const string Rule = "context";

    /// <summary>The year as an anchor, or <c>null</c> when the text names none.</summary>
    public static TimeAnchor? Find(Article article, FoldedText folded)
    {
        var latest = article.Zones.Where(z => z.IsExtracted)
            .SelectMany(z => Named().Matches(folded.FromOriginal(z.Span).Of(folded.Value)))
            .Select(m => int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))
            .DefaultIfEmpty(0).Max();
        return latest == 0 ? null : new TimeAnchor(TimeValue.Year(latest), Rule);
    }

    [GeneratedRegex("(?<![0-9a-z到至计划将-])(?<year>20[0-3][0-9])(?=年(?!底前|前|代)|[\\u4e00-\\u9fff])(?!年?(?:将|预计|有望))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
