using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Writes the draft of a claim that ties two things that an article names; what else a rule read is added by <c>with</c>.</summary>
internal static class TiedDraft
{
    /// <summary>Of two things of a sentence, quoted from the one to the other.</summary>
    public static ClaimDraft Of(ArticleContext context, SentenceView sentence, string predicate, Item subject, Item other, string rule, int confidence) =>
        Quoted(QuoteFinder.Find(context.Article, sentence, subject.Span.Union(other.Span)), predicate, subject, other, rule, confidence);

    /// <summary>Quoted by words of its own, where the two stand apart or more is to be shown; without the other thing where there is none.</summary>
    public static ClaimDraft Quoted(Span quote, string predicate, Item subject, Item? other, string rule, int confidence) => new()
    {
        Predicate = predicate,
        Subject = subject.Key,
        SubjectSpan = subject.Named,
        Object = other?.Key,
        ObjectSpan = other?.Named,
        Quote = quote,
        Rule = rule,
        Confidence = confidence,
    };
}
