using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Compounds;

/// <summary>Fields by the word behind them (家装行业, 园林绿化产业), and two known ones that make one (传媒影视) in a list or before that word.</summary>
internal sealed class FieldCompounds
{
    private const int LongestOwn = 6;
    private static readonly string[] Marks = WordData.List("compounds", "field-compounds.marks");
    private const int LeastReached = 4;
    private static readonly WordSet Reaching = new(WordData.List("mentions", "listed-names.reaching").Concat(["在", "于", "为", "专注", "专注于", "致力于"]));
    private readonly WordSet _heads = new(["行业", "产业", "领域", "赛道"]);
    private readonly WordSet _generic = WordData.Set("field-generic.txt");
    private readonly WordSet _verbs = WordData.Set("product-words.txt");
    private readonly CompoundWalk _walk = new();

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var end = 3; end <= text.Value.Length; end++)
        {
            var length = _heads.LengthBefore(text.Value, end);
            if (length > 0 && Headed(text, end - length, length) is { } field)
            {
                yield return field;
            }

            if (text.Atoms.EndingAt(end) is { Type: EntityType.Industry } first && text.Atoms.StartingAt(end) is { Type: EntityType.Industry } second && IsOne(text, first.Span.Start, second.Span.End))
            {
                yield return Of(new Span(first.Span.Start, second.Span.End));
            }
        }
    }

    private static Draft Of(Span span) => new(span, EntityType.Industry, null, MentionSource.Pattern, "industry.compound");

    private Draft? Headed(ArticleText text, int head, int length)
    {
        var words = _walk.Before(text, head);
        var span = new Span(words.Start, head);
        if (words.Count is 0 or > 3 || words.IsPlural || span.Length is < 2 or > LongestOwn || text.Atoms.StartingAt(span.Start)?.Span == span || !Characters.IsHan(text.Of(span)))
        {
            return null;
        }

        var grows = text.Atoms.StartingAt(span.Start) is { Type: EntityType.Industry } || text.Atoms.EndingAt(head) is { Type: EntityType.Industry };
        var isTold = grows || (text.Has(head, "行业") && length == 2) || IsReached(text, span, words.Count);
        return isTold && CompoundWalk.IsEdge(text, span.Start) && AreNames(text, span) ? Of(span) : null;
    }

    // 相关安防, 加速安防 are no fields, 安防 is.
    private bool AreNames(ArticleText text, Span span)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (text.Words.StartingAt(at) is not { } word || text.Words.KindAt(at) > WordKind.Content || (text.Words.Describes(at) && text.Atoms.StartingAt(at) is null) || CompoundWalk.HoldsPointing(text, word) || _generic.Contains(text.Of(word)) || _verbs.Contains(text.Of(word)) || word.Length < 2)
            {
                return false;
            }

            at = word.End;
        }

        return true;
    }

    // 应用于美容医学领域, 深耕农机租赁赛道: two words and more behind what things are used in; a technique stays one.
    private static bool IsReached(ArticleText text, Span span, int count) =>
        count > 1 && span.Length >= LeastReached && Reaching.LengthBefore(text.Value, span.Start) > 0 && text.Atoms.EndingAt(span.End) is null && !TechniqueWords.AreIn(text, span);

    private static bool IsOne(ArticleText text, int start, int end) =>
        end - start <= LongestOwn && LeftWalk.IsBoundary(text, start) && text.HasAny(end, Marks);
}
