using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// Reads interviews, where each paragraph begins with who speaks (甲：… 乙：…). A label is one only in an article that changes between two or
/// more of them again and again: one label alone is a caption or a heading, and what follows it is the article's own.
/// </summary>
internal static class DialogueReader
{
    private const int LongestLabel = 24;
    private const int Turns = 2;

    private readonly record struct Turn(string Label, Item? Speaker, int At, Span Words);

    /// <summary>The speech of an interview's speakers whom the article names.</summary>
    public static IEnumerable<Speech> Find(ArticleContext context)
    {
        var all = TurnsOf(context).ToList();
        var labels = all.GroupBy(t => t.Label, StringComparer.Ordinal).Where(g => g.Count() >= Turns).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var turns = all.Where(t => labels.Contains(t.Label)).ToList();
        return labels.Count < 2 ? [] : turns.Select((turn, at) => (turn, Words: UpToNext(turns, at))).Where(t => t.turn.Speaker is not null).Select(t => new Speech(t.Words, t.turn.Speaker!, true));
    }

    /// <summary>An answer of several paragraphs ends where somebody else speaks; the last one with its own.</summary>
    private static Span UpToNext(List<Turn> turns, int at) =>
        at + 1 < turns.Count ? new Span(turns[at].Words.Start, Math.Max(turns[at].Words.End, turns[at + 1].At)) : turns[at].Words;

    private static IEnumerable<Turn> TurnsOf(ArticleContext context)
    {
        var text = context.Text;
        foreach (var sentence in context.Sentences.Where(s => s.Zone is ZoneKind.Body or ZoneKind.Heading && StartsParagraph(text, s.Span.Start)))
        {
            var colon = text.AsSpan(sentence.Span.Start, Math.Min(LongestLabel, sentence.Span.Length)).IndexOfAny('：', ':');
            if (colon < 2)
            {
                continue;
            }

            var at = sentence.Span.Start + colon;
            var speaker = sentence.Items.LastOrDefault(i => i is { Kind: ItemKind.Entity, Type: EntityType.Person or EntityType.Company or EntityType.Media or EntityType.Institution }
                && i.Span.End <= at && text.AsSpan(i.Span.End, at - i.Span.End).Trim(" *”").IsEmpty);
            var end = text.IndexOf('\n', at);
            yield return new Turn(new Span(sentence.Span.Start, at).Of(text).Trim(' ', '*'), speaker, sentence.Span.Start, new Span(at + 1, end < 0 ? text.Length : Math.Max(at + 2, end)));
        }
    }

    private static bool StartsParagraph(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '*' or '\u3000')
        {
            at--;
        }

        return at == 0 || text[at - 1] is '\n' or '\r';
    }
}
