using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Governments by who heads them: 科瓦奇政府. A place's or a class's (各级政府) is none of these.</summary>
internal static class Administrations
{
    private const string Head = "政府";

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = text.Value.IndexOf(Head, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(Head, at + Head.Length, StringComparison.Ordinal))
        {
            if (Start(text, at) is { } start)
            {
                yield return new Draft(new Span(start, at + Head.Length), EntityType.Government, null, MentionSource.Pattern, "government.of-person", true);
            }
        }
    }

    private static int? Start(ArticleText text, int head)
    {
        if (text.Atoms.EndingAt(head) is { } known)
        {
            return known.Type == EntityType.Person ? known.Span.Start : null;
        }

        return text.Words.EndingAt(head) is { Length: > 1 and < 5 } word && Characters.IsHan(text.Of(word)) && text.Words.TagAt(word.Start) is ['n', 'r', ..] ? word.Start : null;
    }
}
