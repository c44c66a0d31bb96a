using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// What stands in a sentence after 据传, 有消息称, 知情人士称 or 据称 is hearsay, whichever rule read it: a figure, a deal or a
/// release there is rumoured. That somebody makes a model or works for somebody, said in passing, stays a fact.
/// </summary>
public static partial class Hearsay
{
    private static readonly HashSet<string> Events = new(StringComparer.Ordinal)
    {
        "HAS_FIGURE", "HAS_PARAMETER_COUNT", "RELEASED_ON", "RELEASED_AT", "INVESTED_IN", "ACQUIRED", "COOPERATES_WITH", "FOUNDED", "USED_BY",
    };

    /// <summary>The draft, rumoured where the words before it in its sentence say so.</summary>
    public static ClaimDraft Mark(ArticleContext context, ClaimDraft draft)
    {
        if (draft.Modality != Modality.Asserted || !Events.Contains(draft.Predicate))
        {
            return draft;
        }

        var sentence = context.SentenceAt(draft.Quote.Start);
        if (sentence is null)
        {
            return draft;
        }

        var end = Math.Min(draft.Quote.End, sentence.Span.End);
        var words = context.Folded.Value[context.Folded.FromOriginal(sentence.Span.Start)..context.Folded.FromOriginal(end)];
        return Marker().IsMatch(words) ? draft with { Modality = Modality.Rumoured } : draft;
    }

    [GeneratedRegex("据传|网传|传闻称|有消息称|(?<!发布)消息称|据称|知情人士(?:称|透露|表示|说)|坊间|爆料", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
