using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// Keeps the sentences that say more than relations hold (文心一言支持一次使用三个插件), so that a question about them finds their words: each that names or counts
/// something, unless a claim quotes it whole. Nothing is decided about what such a sentence says.
/// </summary>
internal static class WholeSentences
{
    private const string Rule = "sentence";
    private const string Ends = "。！？!?；; 　*";
    private const int Sure = 1000;

    /// <summary>A draft for each sentence, in order of place.</summary>
    /// <param name="context">The article.</param>
    /// <param name="claims">What it states apart from them.</param>
    public static IEnumerable<ClaimDraft> Propose(ArticleContext context, IReadOnlyCollection<Claim> claims)
    {
        var quoted = claims.Select(c => c.Span).ToList();
        foreach (var sentence in context.Sentences.Where(s => IsExtracted(s.Zone)))
        {
            if (Named(sentence) is { } first && Words(context.Article.Text, sentence.Span) is { Length: > 0 and <= ClaimFactory.LongestQuote } words && !quoted.Exists(q => q.Covers(words)))
            {
                yield return new ClaimDraft { Predicate = Claim.OfSentence, Subject = first.Key, SubjectSpan = first.Span, Quote = words, Rule = Rule, Confidence = Sure };
            }
        }
    }

    private static bool IsExtracted(ZoneKind zone) => new Zone(zone, default).IsExtracted;

    // What it names with its own words, else what it counts.
    private static Item? Named(SentenceView sentence) =>
        sentence.Items.FirstOrDefault(i => i is { Kind: ItemKind.Entity, IsAnaphor: false }) ?? sentence.Items.FirstOrDefault(i => i.Kind == ItemKind.Figure);

    private static Span Words(string text, Span sentence)
    {
        var (start, end) = (sentence.Start, sentence.End);
        while (end > start && Ends.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return new Span(start, end);
    }
}
