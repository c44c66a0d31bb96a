using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context.People;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// The person that a clause without a subject speaks of: the only one named before it in its sentence, or, in a sentence
/// that names none before, nor begins with several or with a stranger, the only one of the sentence before.
/// </summary>
public static class PersonTopic
{
    /// <summary>The person, or <c>null</c> when there is none or more than one.</summary>
    /// <param name="context">The article.</param>
    /// <param name="sentence">The clause's sentence.</param>
    /// <param name="start">Where the clause begins, in UTF-16 units of the article's text.</param>
    public static Item? Before(ArticleContext context, SentenceView sentence, int start)
    {
        var people = sentence.Items.Where(i => i.Type == EntityType.Person && i.Span.End <= start).ToList();
        if (people.Count == 0 && sentence.Index > 0 && !CareerClauses.Many().IsMatch(sentence.Shape) && !CareerClauses.Stranger().IsMatch(sentence.Span.Of(context.Text)))
        {
            people = [.. context.Sentences[sentence.Index - 1].Items.Where(i => i.Type == EntityType.Person)];
        }

        return Items.AreOne(people) ? people[^1] : null;
    }
}
