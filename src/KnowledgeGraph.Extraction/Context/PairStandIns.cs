using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// 前者 and 后者: the first and the second of the last two different names of one kind that stand side by side before (甲、乙…，前者…，后者…),
/// in the same sentence or the one before. They stand for nobody where three stand in a row, two such pairs stand there, or others are brought
/// in between (投资了两家公司。前者…).
/// </summary>
internal sealed class PairStandIns(string text, SentenceStarts sentences, IReadOnlyList<(LocalEntity Entity, Span Span)> mentions)
{
    private const int Reach = 150;
    private const string Marks = " ”“\"《》「」*";

    /// <summary>All of them, in order.</summary>
    public IEnumerable<Item> Find()
    {
        for (var at = text.IndexOf('者'); at >= 0; at = text.IndexOf('者', at + 1))
        {
            if (at > 0 && text[at - 1] is '前' or '后' && Pair(at - 1) is { } pair)
            {
                var (entity, span) = text[at - 1] == '前' ? pair.First : pair.Second;
                yield return new Item(ItemKind.Entity, new Span(at - 1, at + 1), entity.Key, entity.Type, span);
            }
        }
    }

    private ((LocalEntity Entity, Span Span) First, (LocalEntity Entity, Span Span) Second)? Pair(int at)
    {
        ((LocalEntity Entity, Span Span) First, (LocalEntity Entity, Span Span) Second)? found = null;
        var sentence = sentences.Of(at);
        var from = Math.Max(at - Reach, sentence > 0 ? sentences.Of(sentence - 1) : 0);
        for (var i = MentionOrder.FirstFrom(mentions, at) - 1; i > 0 && mentions[i - 1].Span.Start >= from; i--)
        {
            var (first, second) = (mentions[i - 1], mentions[i]);
            if (!AreJoined(first, second))
            {
                continue;
            }

            if (found is not null || (i > 1 && AreJoined(mentions[i - 2], first)) || OthersBetween.In(text.AsSpan(second.Span.End, at - second.Span.End), string.Empty))
            {
                return null;
            }

            found = (first, second);
        }

        return found;
    }

    private bool AreJoined((LocalEntity Entity, Span Span) first, (LocalEntity Entity, Span Span) second) =>
        first.Entity.Type == second.Entity.Type && !first.Entity.Key.Equals(second.Entity.Key, StringComparison.Ordinal)
        && first.Entity.Type is EntityType.Company or EntityType.Institution or EntityType.Model or EntityType.Product && first.Span.End <= second.Span.Start
        && Between(first.Span.End, second.Span.Start) is "、" or "和" or "与" or "及" or "以及";

    // 甲（Latin）和乙
    private ReadOnlySpan<char> Between(int start, int end)
    {
        var words = text.AsSpan(start, end - start).Trim(Marks);
        var close = words.Length > 0 && words[0] is '（' or '(' ? words.IndexOfAny('）', ')') : -1;
        return words[(close + 1)..].Trim(Marks);
    }
}
