using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// A maker right before what it makes, with nothing between but 的, 旗下, 自研 and what kind of thing it is:
/// 英伟达A100, 百度的大模型产品“文心一言”, 甲公司旗下视频生成平台乙.
/// </summary>
public sealed class PossessionRule : IClaimRule
{
    private const int Reach = 18;
    private const int LongRow = 40;
    private const int MostLetters = 2;
    private static readonly string[] Plainly = WordData.List("making", "possession-rule.plainly");
    private static readonly string[] Owning = WordData.List("making", "possession-rule.owning");
    private static readonly string[] NotOwn = WordData.List("making", "possession-rule.not-own");

    /// <inheritdoc/>
    public string Id => "develops.of";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings.Where(s => s.Zone is not (ZoneKind.Byline or ZoneKind.Credit)))
        {
            for (var at = 0; at < sentence.Shape.Length; at++)
            {
                foreach (var draft in ShapeAlphabet.IsMake(sentence.Shape[at]) ? Propose(context, sentence, at) : [])
                {
                    yield return draft;
                }
            }
        }
    }

    /// <summary>A maker inside the first name of a row has that one by its name already; the rest of the row is read here.</summary>
    private IEnumerable<ClaimDraft> Propose(ArticleContext context, SentenceView sentence, int make)
    {
        var row = sentence.Chunks[sentence.ChunkAt[make]].Items;
        if (MakerInBrackets(sentence, make) is { } bracketed && (IsOneScript(context, bracketed, row[^1]) || IsInRow(sentence.Shape, make)))
        {
            return [Draft(context, sentence, bracketed, row[^1])];
        }

        if (MakerBefore(context, sentence, make) is { } before)
        {
            return (IsUnder(sentence, make) ? row.Where(thing => !thing.Key.Equals(before.Key, StringComparison.Ordinal)) : Things(context, row, before)).Select(thing => Draft(context, sentence, before, thing));
        }

        return row.Count > 1 && MakerInside(sentence, make) is { } inside
            ? Things(context, row, inside).Skip(1).Select(thing => Draft(context, sentence, inside, thing))
            : [];
    }

    /// <summary>百度（文心一言） and 文心一言（百度）: nothing but the one name in brackets after the other.</summary>
    private static Item? MakerInBrackets(SentenceView sentence, int make)
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

    /// <summary>深度求索（DeepSeek） gives a name in another script, not a thing made; in a row of such pairs it does not.</summary>
    private static bool IsOneScript(ArticleContext context, Item a, Item b) =>
        a.Span.Of(context.Text).Any(Characters.IsHan) == b.Span.Of(context.Text).Any(Characters.IsHan);

    private static bool IsInRow(string shape, int at) =>
        shape.AsSpan(Math.Max(0, at - 3), Math.Min(shape.Length, at + 5) - Math.Max(0, at - 3)).ContainsAny('、', '和');

    private static bool IsOpen(char unit) => unit is '（' or '(';

    private static bool IsClose(char unit) => unit is '）' or ')';

    /// <summary>英伟达A100 as one name.</summary>
    private static Item? MakerInside(SentenceView sentence, int make)
    {
        var name = sentence.Chunks[sentence.ChunkAt[make]].First.Span;
        return sentence.Nested.FirstOrDefault(n => n.Span.Start == name.Start && name.Covers(n.Span) && n.Type is EntityType.Company or EntityType.Institution);
    }

    /// <summary>甲旗下的乙和丙: all that stand in the row are its.</summary>
    private static bool IsUnder(SentenceView sentence, int make)
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
    private static Item? MakerOfKind(SentenceView sentence, int make)
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

    private static Item? MakerBefore(ArticleContext context, SentenceView sentence, int make)
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
                return at < Clauses.Start(shape, make) ? OwnerLeftOut(context, sentence, make) : MakerOfKind(sentence, make);
            }

            at -= Math.Max(0, Covered(shape, at) - 1);
        }

        return make <= Reach && Clauses.Start(shape, make) == 0 ? OwnerLeftOut(context, sentence, make) : null;
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
    private static Item? OwnerLeftOut(ArticleContext context, SentenceView sentence, int make)
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

    /// <summary>The first of a row, and those after it that are but type numbers as it is: 英伟达A100、A800和H800.</summary>
    private static IEnumerable<Item> Things(ArticleContext context, IReadOnlyList<Item> row, Item maker)
    {
        var first = new Span(Math.Min(row[0].Span.End, Math.Max(row[0].Span.Start, maker.Span.End)), row[0].Span.End);
        var count = IsNumber(context, first) ? row.Skip(1).TakeWhile(i => IsNumber(context, i.Span) && IsOneLine(first.Of(context.Text), i.Span.Of(context.Text))).Count() : 0;
        return row.Take(1 + count).Where(thing => !thing.Key.Equals(maker.Key, StringComparison.Ordinal));
    }

    /// <summary>A100 and H800, GLM-4 and GLM-4V; but not GLM-4 and Llama-3, whose letters are names of their own.</summary>
    private static bool IsOneLine(string first, string next)
    {
        var letters = next.AsSpan(0, next.AsSpan().IndexOfAnyInRange('0', '9')).TrimEnd("- ");
        return letters.Length <= MostLetters || first.AsSpan().TrimStart().StartsWith(letters, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNumber(ArticleContext context, Span span)
    {
        var text = span.Of(context.Text);
        return text.Length <= 8 && text.All(char.IsAscii) && text.Any(char.IsAsciiDigit);
    }

    private ClaimDraft Draft(ArticleContext context, SentenceView sentence, Item maker, Item thing) =>
        TiedDraft.Quoted(Quote(context, sentence, maker.Span.Union(thing.Span)), "DEVELOPS", maker, thing, Id, 850);

    /// <summary>In a long row only its own member: 智谱AI的GLM大模型.</summary>
    private static Span Quote(ArticleContext context, SentenceView sentence, Span core)
    {
        var clause = QuoteFinder.Find(context.Article, sentence, core);
        var text = context.Text;
        var (start, end) = (core.Start, core.End);
        while (start > clause.Start && text[start - 1] != '、')
        {
            start--;
        }

        while (end < clause.End && text[end] != '、')
        {
            end++;
        }

        return clause.Covers(core) && clause.Length > LongRow ? new Span(start, end) : clause;
    }
}
