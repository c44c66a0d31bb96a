using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Dates;

/// <summary>Finds the time expressions of an article and what they mean. Never asks a clock: an undated article stays undated.</summary>
public static class TimeFinder
{
    /// <summary>The times of an article, against its own publication date.</summary>
    public static IReadOnlyList<TimeMention> Find(Article article, FoldedText folded) =>
        Find(folded, article.PublishedOn is { } date ? new TimeAnchor(date, article.PublishedRule ?? "text") : TextYear.Find(article, folded));

    /// <summary>The times of a text, in order, without overlap.</summary>
    public static IReadOnlyList<TimeMention> Find(FoldedText folded, TimeAnchor? anchor)
    {
        var resolver = new TimeResolver(anchor);
        var found = new List<TimeMention>();
        var end = 0;
        foreach (var expression in TimeScanner.Find(folded.Value))
        {
            if (folded.Value.AsSpan(end, expression.Span.Start - end).IndexOfAny("。！？!?\n") >= 0)
            {
                resolver.EndSentence();
            }

            end = expression.Span.End;
            var span = folded.ToOriginal(expression.Span);
            var meaning = resolver.Resolve(expression);
            found.Add(new TimeMention(expression.Span, span, span.Of(folded.Original), meaning.Value, meaning.Rule, expression.Role, meaning.Ambiguous));
        }

        return found;
    }
}
