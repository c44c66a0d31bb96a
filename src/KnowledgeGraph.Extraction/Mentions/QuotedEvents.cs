using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Gatherings in quotation marks that are held there and then, whatever their last word: “澄湖论坛·夏季圆桌71期”在深圳落幕.</summary>
internal static partial class QuotedEvents
{
    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (Match match in Held().Matches(text.Value))
        {
            var name = match.Groups["name"];
            yield return new Draft(new Span(name.Index, name.Index + name.Length), EntityType.Event, null, MentionSource.Pattern, "event.quoted", true);
        }
    }

    [GeneratedRegex(
        "“(?<name>[^“”，。；！？\\n]{4,40})”(?=(?:[（(][^（）()\\n]{2,24}[）)])?(?:于|在|近日在|日前在|今日在|今天在|正式在|成功在|将在|将于|于近日)[^，,。；！？\\n]{1,24}?(?:举行|召开|举办|开幕|启幕|落幕|闭幕))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Held();
}
