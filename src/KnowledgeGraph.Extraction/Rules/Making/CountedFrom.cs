using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// 3月16日，甲在乙发布丙一天后…: the day before is that of what is told, and 丙 came out earlier. A day said within the clause
/// itself (乙3月15日发布丙一天后) stays its own.
/// </summary>
internal static partial class CountedFrom
{
    /// <summary>Whether the time is that of something else which is counted on from the coming out of the last thing.</summary>
    public static bool IsOthers(string text, Item time, IReadOnlyList<Item> makers, IReadOnlyList<Item> things) =>
        things.Count > 0 && Interval().IsMatch(text, things.Max(thing => thing.Span.End))
        && (makers.Count == 0 || time.Span.Start < makers.Min(maker => maker.Span.Start));

    [GeneratedRegex(@"\G[”》」）]?(?:大模型|模型|系列)?的?第?[0-9一二两三四五六七八九十半数几]{1,3}个?多?(?:小时|天|日|周|星期|月|年)(?:之|以)?后", RegexOptions.CultureInvariant)]
    private static partial Regex Interval();
}
