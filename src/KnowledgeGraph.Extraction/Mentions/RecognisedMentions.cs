using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Names that only the recogniser sees. It proposes; lexicon and patterns decide: a proposal that touches anything they found is dropped,
/// and one is taken only where the recogniser is sure somewhere, and of one type all over the article. Persons are left to the patterns, which find
/// them as often and are wrong less often.
/// </summary>
internal static class RecognisedMentions
{
    private static readonly Lazy<WordSet> Heads = new(() => new WordSet(WordData.Pairs("org-suffixes.tsv").Select(pair => pair.Word).Append("政府")));
    private const int Sure = 2 * Recogniser.UnitsPerNat;

    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlyList<Draft> drafts)
    {
        var taken = new bool[text.Value.Length];
        foreach (var draft in drafts)
        {
            taken.AsSpan(draft.Span.Start, draft.Span.Length).Fill(true);
        }

        var edges = new NameEdges(text, text.Words);
        return text.Recognised
            .GroupBy(name => name.Span.Of(text.Value), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 1 && group.All(name => name.Type == group.First().Type))
            .Where(group => TypeOf(group.First().Type) is not null && group.Max(name => name.Margin) >= Sure)
            .SelectMany(group => group)
            .Where(name => !taken.AsSpan(name.Span.Start, name.Span.Length).Contains(true) && IsWhole(text, name.Span) && IsName(edges, name.Span))
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

    // 商会, 行业协会, 市政府, a bare 人民法院: kinds of organisations.
    private static bool IsName(NameEdges edges, Span span) => edges.Holds(span) && !(edges.Words.IsOneWord(span) && edges.Words.KindAt(span.Start) == WordKind.Content) && !IsKind(edges, span);

    private static bool IsKind(NameEdges edges, Span span)
    {
        var length = Heads.Value.LengthBefore(edges.Text.Value, span.End);
        return length > 0 && (length == span.Length || edges.IsGeneric(span with { End = span.End - length }));
    }
}
