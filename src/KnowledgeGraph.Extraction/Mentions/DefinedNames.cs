using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Abbreviations that the article defines are names of what they abbreviate, everywhere in it.</summary>
internal static class DefinedNames
{
    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlyCollection<Draft> drafts)
    {
        foreach (var definition in Definitions.In(text.Value))
        {
            var full = drafts.Where(draft => draft.Span.End == definition.LongEnd).MaxBy(draft => draft.Span.Length);
            if (full is not null)
            {
                yield return new Draft(definition.Short, full.Type, full.LexiconId, MentionSource.Article, "defined-as", true);
            }
        }
    }
}
