using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Writes the draft of a claim that ties two things of a sentence and is quoted from the one to the other.</summary>
internal static class TiedDraft
{
    public static ClaimDraft Of(ArticleContext context, SentenceView sentence, string predicate, Item subject, Item other, string rule, int confidence) => new()
    {
        Predicate = predicate,
        Subject = subject.Key,
        SubjectSpan = subject.Named,
        Object = other.Key,
        ObjectSpan = other.Named,
        Quote = QuoteFinder.Find(context.Article, sentence, subject.Span.Union(other.Span)),
        Rule = rule,
        Confidence = confidence,
    };
}
