using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Dates;

/// <summary>
/// The year that an undated article speaks from: the latest one its own text (no ticker, no summary) names as past or present, in a date, as of when something was
/// counted, or, where it begins, in the name of an event (2023世界人工智能大会); further on such a name may be of an earlier one. Years it looks ahead to (到2025年),
/// financial years and those in which somebody was founded do not count: they say nothing of when the article was written.
/// </summary>
internal static partial class TextYear
{
    private const string Rule = "context";
    private const int OpeningShare = 3;

    /// <summary>The year as an anchor, or <c>null</c> when the text names none.</summary>
    public static TimeAnchor? Find(Article article, FoldedText folded)
    {
        var zones = article.Zones.Where(z => z.IsExtracted).Select(z => folded.FromOriginal(z.Span)).ToList();
        var opening = zones.Sum(zone => zone.Length) / OpeningShare;
        var (latest, before) = (0, 0);
        foreach (var zone in zones)
        {
            var years = Named().Matches(zone.Of(folded.Value)).Where(year => !year.Groups["event"].Success || before + year.Index <= opening);
            latest = years.Select(year => int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)).Append(latest).Max();
            before += zone.Length;
        }

        return latest == 0 ? null : new TimeAnchor(TimeValue.Year(latest), Rule);
    }

    [GeneratedRegex("(?<![0-9a-z到至计划将-]|(?:将|预计|计划|有望|目标|力争|展望|争取|最迟|最早|预期|直到|等到)[在于到至是]?|(?:成立|创立|创办|创建|始建|组建|毕业|出生|诞生)[于在]?)(?<year>20[0-3][0-9])(?:(?=年(?!底前|前|代|度?(?:毕业|成立|创立|创办|出生)))|(?<event>(?=[\\u4e00-\\u9fff])(?![年财])))(?!年?(?:将|预计|有望))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
