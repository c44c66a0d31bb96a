using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The second pass: names that one place of the article proves are found at all its other places.</summary>
internal static class ArticleProofs
{
    public static IEnumerable<Draft> Find(ArticleText text, IEnumerable<Draft> drafts)
    {
        var proved = drafts.Where(draft => draft.Proves).GroupBy(draft => Surface(text, draft), StringComparer.Ordinal)
            .Where(group => group.Key.Length >= 2)
            .Select(group => (Name: group.Key, First: group.First()));
        foreach (var (name, first) in proved)
        {
            for (var at = text.Value.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var span = new Span(at, at + name.Length);
                if (span != first.Span && WordBoundary.Before(text.Value, at) && WordBoundary.After(text.Value, span.End) && Stands(text, span, first))
                {
                    yield return first with { Span = span, Source = MentionSource.Article, Rule = first.Rule + ".again" };
                }
            }
        }
    }

    private static string Surface(ArticleText text, Draft draft)
    {
        var surface = draft.Span.Of(text.Value);
        if (draft.Type == EntityType.Model && surface[0] == '“' && surface.IndexOf('”', StringComparison.Ordinal) is var close && close > 2)
        {
            return surface[1..close];
        }

        return surface;
    }

    // A two-character person inside a longer word is somebody or something else.
    private static bool Stands(ArticleText text, Span span, Draft first) =>
        first.Type != EntityType.Person || span.Length > 2 || LeftWalk.IsBoundary(text, span.Start) || !Characters.IsHan(text.At(span.End)) || text.Atoms.EndingAt(span.Start) is not null;
}
