using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Names that only the recogniser sees. It proposes; lexicon and patterns decide: a proposal that touches anything they found is dropped,
/// and one is taken only where the recogniser is sure somewhere, and of one type all over the article. Persons are left to the patterns, which find
/// them as often and are wrong less often.
/// </summary>
internal static class RecognisedMentions
{
    private const int Sure = 2 * Recogniser.UnitsPerNat;

    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlyList<Draft> drafts)
    {
        var taken = new bool[text.Value.Length];
        foreach (var draft in drafts)
        {
            taken.AsSpan(draft.Span.Start, draft.Span.Length).Fill(true);
        }

        return Recogniser.Default.Recognise(text.Value)
            .GroupBy(name => name.Span.Of(text.Value), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 1 && group.All(name => name.Type == group.First().Type))
            .Where(group => TypeOf(group.First().Type) is not null && group.Max(name => name.Margin) >= Sure)
            .SelectMany(group => group)
            .Where(name => !taken.AsSpan(name.Span.Start, name.Span.Length).Contains(true) && IsWhole(text, name.Span))
            .Select(name => new Draft(name.Span, TypeOf(name.Type)!.Value, null, MentionSource.Recogniser, "recogniser." + RecognisedTypes.NameOf(name.Type)));
    }

    private static EntityType? TypeOf(RecognisedType type) => type switch
    {
        RecognisedType.Company => EntityType.Company,
        RecognisedType.Government => EntityType.Government,
        RecognisedType.Organization => EntityType.Institution,
        _ => null,
    };

    private static bool IsWhole(ArticleText text, Span span) => WordBoundary.Before(text.Value, span.Start) && WordBoundary.After(text.Value, span.End);
}
