using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// What an organisation that no lexicon has is called in Latin letters right behind its name: 铂岚（Bolan）, 望溪语言实验室（WLL）, and the last of several
/// （Wangxi Language Lab，WLL）. Tickers, posts and what a known name or a kind of thing says are none.
/// </summary>
internal static class BracketNames
{
    private const int Longest = 60;
    private const int Least = 3;
    private const int MostWords = 7;
    private const string Rule = "defined-as.bracket";
    private static readonly Lazy<WordSet> Generic = new(() => WordData.Set("latin-generic.txt"));
    private static readonly WordSet Others = new(WordData.List("mentions", "bracket-names.others"));

    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlyCollection<Draft> drafts)
    {
        var starts = drafts.Where(draft => draft.LexiconId is not null).Select(draft => draft.Span.Start).ToHashSet();
        foreach (var draft in drafts.Where(draft => draft is { LexiconId: null, Type: EntityType.Company or EntityType.Institution } && Characters.IsHan(text.At(draft.Span.End - 1))).DistinctBy(draft => draft.Span))
        {
            var open = text.At(draft.Span.End) == ' ' ? draft.Span.End + 1 : draft.Span.End;
            if (text.At(open) is not ('（' or '('))
            {
                continue;
            }

            var close = text.Value.AsSpan(open, Math.Min(Longest, text.Value.Length - open)).IndexOfAny('）', ')');
            if (close <= Least)
            {
                continue;
            }

            foreach (var span in Parts(text, new Span(open + 1, open + close)).Where(span => !starts.Contains(span.Start) && IsName(text, span)))
            {
                yield return new Draft(span, draft.Type, null, MentionSource.Article, Rule, true);
            }
        }
    }

    // Wangxi Language Lab，WLL: the name in full and what it is called for short.
    private static IEnumerable<Span> Parts(ArticleText text, Span inner)
    {
        for (var start = inner.Start; start < inner.End;)
        {
            var stop = text.Value.AsSpan(start, inner.End - start).IndexOfAny('，', ',', '、');
            var end = stop < 0 ? inner.End : start + stop;
            var own = start;
            while (own < end && text.At(own) == ' ')
            {
                own++;
            }

            yield return new Span(own, end);
            start = end + 1;
        }
    }

    private static bool IsName(ArticleText text, Span span)
    {
        if (span.Length < Least || !char.IsAsciiLetterUpper(text.Written(span.Start)) || Others.Contains(text.Of(span)) || (text.Of(span).Contains(' ') ? Generic.Value.Covers(text.Of(span)) : Generic.Value.Contains(text.Of(span))) || !WordBoundary.After(text.Value, span.End))
        {
            return false;
        }

        var words = 1;
        foreach (var unit in text.Of(span))
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not (' ' or '-' or '&'))
            {
                return false;
            }

            words += unit == ' ' ? 1 : 0;
        }

        return words <= MostWords && text.Atoms.StartingAt(span.Start) is null;
    }
}
