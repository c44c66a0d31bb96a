using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Governments by who heads them: 科瓦奇政府. A place's or a class's (各级政府) is none of these.</summary>
internal static class Administrations
{
    private const string Head = "政府";

    public static IEnumerable<Draft> Find(ArticleText text, IEnumerable<Draft> drafts)
    {
        var persons = drafts.Where(draft => draft.Type == EntityType.Person).GroupBy(draft => draft.Span.End).ToDictionary(group => group.Key, group => group.Min(draft => draft.Span.Start));
        for (var at = text.Value.IndexOf(Head, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(Head, at + Head.Length, StringComparison.Ordinal))
        {
            if ((persons.TryGetValue(at, out var person) ? person : Start(text, at)) is { } start)
            {
                yield return new Draft(new Span(start, at + Head.Length), EntityType.Government, null, MentionSource.Pattern, "government.of-person", true);
            }
        }
    }

    // A head of government whom nothing else tells is a name of the dictionary's.
    private static int? Start(ArticleText text, int head) =>
        text.Atoms.EndingAt(head) is null && text.Words.EndingAt(head) is { Length: > 1 and < 5 } word && Characters.IsHan(text.Of(word)) && text.Words.TagAt(word.Start) is ['n', 'r', ..] ? word.Start : null;
}
