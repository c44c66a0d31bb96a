using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Making;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// Reads 我们 and 我司 in reported speech as the speaker's firm: the firm that speaks, or the one whose officer does. What the speaker only
/// thinks or sees (我们认为, 我们预计) and what everybody does (我们国家) is not the firm's.
/// </summary>
internal static class SpeakersOwn
{
    private const int Ahead = 24;
    private static readonly string[] Words = ["我们", "我司"];
    private static readonly string[] Opinions = WordData.List("statements", "speakers-own.opinions");

    /// <summary>The context with the speakers' firms in its sentences; the same one where nobody says 我们.</summary>
    public static ArticleContext Resolve(ArticleContext context)
    {
        var text = context.Text;
        if (!AnyWord.In(text, Words) || context.Speeches.Count == 0)
        {
            return context;
        }

        var employers = new Employers(context);
        var sentences = context.Sentences.Select(sentence => With(context, sentence, employers)).ToList();
        return context with { Sentences = sentences };
    }

    private static SentenceView With(ArticleContext context, SentenceView sentence, Employers employers)
    {
        var text = context.Text;
        List<Item>? items = null;
        foreach (var word in Words)
        {
            for (var at = text.IndexOf(word, sentence.Span.Start, sentence.Span.Length, StringComparison.Ordinal); at >= 0 && at < sentence.Span.End;
                at = text.IndexOf(word, at + 1, sentence.Span.End - at - 1, StringComparison.Ordinal))
            {
                var stands = new Span(at, at + word.Length);
                if (!IsOpinion(text, stands.End) && Firm(context, stands, employers) is { } firm && !sentence.Items.Any(i => i.Span.Overlaps(stands)))
                {
                    (items ??= [.. (sentence.WithAsides ?? sentence).Items]).Add(firm with { Span = stands });
                }
            }
        }

        if (items is null)
        {
            return sentence;
        }

        items.Sort((a, b) => a.Span.CompareTo(b.Span));
        return SentenceViewBuilder.Compose(sentence.Folded, text, sentence.Index, sentence.Span, sentence.Zone, items, (sentence.WithAsides ?? sentence).Nested);
    }

    private static Item? Firm(ArticleContext context, Span words, Employers employers)
    {
        var speaker = context.SpeakerOf(words);
        return speaker?.Type switch
        {
            EntityType.Person => employers.Of(speaker) is { Type: EntityType.Company } firm ? firm : null,
            EntityType.Company => speaker,
            _ => null,
        };
    }

    private static bool IsOpinion(string text, int after)
    {
        var rest = text.AsSpan(after, Math.Min(Ahead, text.Length - after));
        foreach (var word in Opinions)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) || rest.IndexOf(word, StringComparison.Ordinal) is > 0 and < 3)
            {
                return true;
            }
        }

        return false;
    }
}
