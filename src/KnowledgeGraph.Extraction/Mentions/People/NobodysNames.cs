using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.People;

/// <summary>
/// Takes away products, models and firms that are given names, or short names of the article's people, and that nothing proves which is said of things or firms
/// alone: a head, a version, a ticker, a round of funding.
/// </summary>
internal static class NobodysNames
{
    private static readonly string[] Proofs = WordData.List("people", "nobodys-names.proofs");

    public static void Remove(ArticleText text, List<Draft> drafts, IReadOnlySet<string> shortNames)
    {
        var proved = drafts.Where(draft => Array.Exists(Proofs, proof => draft.Rule.StartsWith(proof, StringComparison.Ordinal))).Select(draft => draft.Span.Of(text.Value)).ToHashSet(StringComparer.Ordinal);
        var people = drafts.Where(draft => draft is { LexiconId: null, Type: EntityType.Person } && draft.Rule.StartsWith("person.latin", StringComparison.Ordinal)).Select(draft => draft.Span).ToHashSet();
        drafts.RemoveAll(draft => draft is { LexiconId: null, Type: not EntityType.Person } && !proved.Contains(draft.Span.Of(text.Value)) && (people.Contains(draft.Span) || IsSomebodys(text, draft, shortNames)));
    }

    private static bool IsSomebodys(ArticleText text, Draft draft, IReadOnlySet<string> shortNames)
    {
        var name = draft.Span.Of(text.Value);
        return char.IsAsciiLetterUpper(text.Written(draft.Span.Start)) && (draft.Span.Length < 2 || char.IsAsciiLetterLower(text.Written(draft.Span.Start + 1)))
            && (LatinNames.IsGiven(name) || shortNames.Contains(name));
    }
}
