using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Who stands beside a name as its maker: before it, with nothing but words of possession and of kind between, in brackets or inside the name.</summary>
internal static class OwningMaker
{
    private const int Reach = 18;
    private static readonly string[] Plainly = WordData.List("making", "owning-maker.plainly");
    private static readonly string[] Owning = WordData.List("making", "owning-maker.owning");
    private static readonly string[] NotOwn = WordData.List("making", "owning-maker.not-own");

    /// <summary>百度（文心一言） and 文心一言（百度）: nothing but the one name in brackets after the other.</summary>
    public static Item? InBrackets(SentenceView sentence, int make)
    {
        var shape = sentence.Shape;
        if (make >= 2 && make + 1 < shape.Length && IsOpen(shape[make - 1]) && IsClose(shape[make + 1]) && ShapeAlphabet.IsFirm(shape[make - 2]))
        {
            return sentence.Chunks[sentence.ChunkAt[make - 2]].Items[^1];
        }

        return make + 3 < shape.Length && IsOpen(shape[make + 1]) && ShapeAlphabet.IsFirm(shape[make + 2]) && IsClose(shape[make + 3])
            ? sentence.Chunks[sentence.ChunkAt[make + 2]].Items[0]
            : null;
    }

    /// <summary>英伟达A100 as one name.</summary>
    public static Item? Inside(SentenceView sentence, int make)
    {
        var name = sentence.Chunks[sentence.ChunkAt[make]].First.Span;
        return sentence.Nested.FirstOrDefault(n => n.Span.Start == name.Start && name.Covers(n.Span) && n.Type is EntityType.Company or EntityType.Institution);
    }

    /// <summary>甲旗下的乙和丙: all that stand in the row are its.</summary>
    public static bool IsUnder(SentenceView sentence, int make)
    {
        var shape = sentence.Shape;
        var end = make;
        while (!shape.AsSpan(0, end).EndsWith("旗下") && end > 0 && Covered(shape, end - 1) is > 0 and var length)
        {
            end -= length;
        }

        return shape.AsSpan(0, end).EndsWith("旗下");
    }

    /// <summary>甲的跨境支付解决方案乙, 甲自研图像生成模型乙: a phrase that ends in the kind of the thing and says of nobody else.</summary>
    private static Item? OfKind(SentenceView sentence, int make)
    {
        var shape = sentence.Shape;
        var end = make;
        while (end > 0 && shape[end - 1] is '“' or '「' or '《' or ' ')
        {
            end--;
        }

        if (MakingWords.KindsOfThings.LengthBefore(shape, end) < 2)
        {
            return null;
        }

        for (var at = end - 1; at >= Math.Max(0, end - Reach); at--)
        {
            if (ShapeAlphabet.IsFirm(shape[at]))
            {
                var words = shape.AsSpan(at + 1, end - at - 1);
                var maker = sentence.Chunks[sentence.ChunkAt[at]].Items[^1];
                var isTheirs = maker is { IsAnaphor: true, Span.Length: < 2 } ? IsOnlyOne(sentence, maker) : AnyWord.Begins(words, Owning);
                return isTheirs && !AnyWord.In(words, NotOwn) ? maker : null;
            }

            if ((ShapeAlphabet.IsChunk(shape[at]) && !IsKind(sentence, at)) || ClauseReader.IsMark(shape, at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whose the sentence says it is before it.</summary>
    public static Item? Before(ArticleContext context, SentenceView sentence, int make)
    {
        var shape = sentence.Shape;
        var isOwned = make > 1 && ((shape[make - 1] == '的' && ShapeAlphabet.IsFirm(shape[make - 2])) || AnyWord.Ends(shape.AsSpan(0, make), Plainly));
        if (!isOwned && MakingWords.Attributes.LengthAt(shape, make + 1) > 0 && shape[make + 1] != '的')
        {
            return null;
        }

        for (var at = make - 1; at >= Math.Max(0, make - Reach); at--)
        {
            if (ShapeAlphabet.IsFirm(shape[at]))
            {
                var maker = sentence.Chunks[sentence.ChunkAt[at]].Items[^1];
                return maker is { IsAnaphor: true, Span.Length: < 2 } && at >= make - 2 && !IsOnlyOne(sentence, maker) ? null : maker; // 甲未与乙合作，其丙: whose is open
            }

            if (!IsKind(sentence, at) && Covered(shape, at) == 0)
            {
                return at < Clauses.Start(shape, make) ? LeftOut(context, sentence, make) : OfKind(sentence, make);
            }

            at -= Math.Max(0, Covered(shape, at) - 1);
        }

        return make <= Reach && Clauses.Start(shape, make) == 0 ? LeftOut(context, sentence, make) : null;
    }

    /// <summary>Whether the sentence, since its last semicolon, names nobody else before 其: 甲宣布其乙上线.</summary>
    private static bool IsOnlyOne(SentenceView sentence, Item maker)
    {
        var at = sentence.Shape.AsSpan(0, sentence.ShapeOf(maker.Span.Start)).LastIndexOfAny('；', ';');
        var from = at < 0 ? sentence.Span.Start : sentence.Starts[at];
        var firms = sentence.Items.Where(i => !i.IsAnaphor && i.Type is EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media && i.Span.Start >= from && i.Span.End <= maker.Span.Start).ToList();
        return firms.Count > 0 && firms.TrueForAll(i => i.Key.Equals(maker.Key, StringComparison.Ordinal));
    }

    /// <summary>腾讯宣布，旗下混元大模型开放: the firm is the one before in the sentence.</summary>
    private static Item? LeftOut(ArticleContext context, SentenceView sentence, int make)
    {
        var shape = sentence.Shape;
        var clause = Clauses.Start(shape, make);
        var words = shape.AsSpan(clause, make - clause);
        if (!(words.StartsWith("旗下") || words.StartsWith("自家") || words.StartsWith("自研") || words.StartsWith("自主研发")))
        {
            return null;
        }

        if (!shape.AsSpan(0, clause).ContainsAny(ShapeAlphabet.Of(EntityType.Company), ShapeAlphabet.Of(EntityType.Institution)))
        {
            return words.StartsWith("旗下") ? TopicFinder.Before(context, sentence) : null;
        }

        for (var at = clause - 1; at >= 0; at--)
        {
            if (ShapeAlphabet.IsFirm(shape[at]) && MakingWords.PrepositionBefore(shape, at) == 0)
            {
                return sentence.Chunks[sentence.ChunkAt[at]].Items[^1];
            }
        }

        return null;
    }

    /// <summary>A technology or field that says what kind of thing it is: 百度人工智能产品.</summary>
    private static bool IsKind(SentenceView sentence, int at) =>
        sentence.ChunkAt[at] >= 0 && (sentence.Chunks[sentence.ChunkAt[at]].First.Kind == ItemKind.Figure
            || sentence.Chunks[sentence.ChunkAt[at]].First.Type is EntityType.Technology or EntityType.Industry);

    private static int Covered(string shape, int at) =>
        shape[at] is ' ' or '“' or '「' or '—' ? 1 : MakingWords.Possession.LengthBefore(shape, at + 1);

    private static bool IsOpen(char unit) => unit is '（' or '(';

    private static bool IsClose(char unit) => unit is '）' or ')';
}
