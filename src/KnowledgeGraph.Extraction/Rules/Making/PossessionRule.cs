using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// A maker right before what it makes, with nothing between but 的, 旗下, 自研 and what kind of thing it is:
/// 英伟达A100, 百度的大模型产品“文心一言”, 甲公司旗下视频生成平台乙.
/// </summary>
public sealed class PossessionRule : IClaimRule
{
    private const int LongRow = 40;
    private const int MostLetters = 2;

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
        if (OwningMaker.InBrackets(sentence, make) is { } bracketed && (IsOneScript(context, bracketed, row[^1]) || IsInRow(sentence.Shape, make)))
        {
            return [Draft(context, sentence, bracketed, row[^1])];
        }

        if (OwningMaker.Before(context, sentence, make) is { } before)
        {
            return (OwningMaker.IsUnder(sentence, make) || IsRightBefore(context, before, row[0]) ? row.Where(thing => !thing.Key.Equals(before.Key, StringComparison.Ordinal)) : Things(context, row, before)).Select(thing => Draft(context, sentence, before, thing));
        }

        return row.Count > 1 && OwningMaker.Inside(sentence, make) is { } inside
            ? Things(context, row, inside).Skip(1).Select(thing => Draft(context, sentence, inside, thing))
            : [];
    }

    /// <summary>深度求索（DeepSeek） gives a name in another script, not a thing made; in a row of such pairs it does not.</summary>
    private static bool IsOneScript(ArticleContext context, Item a, Item b) =>
        a.Span.Of(context.Text).Any(Characters.IsHan) == b.Span.Of(context.Text).Any(Characters.IsHan);

    private static bool IsInRow(string shape, int at) =>
        shape.AsSpan(Math.Max(0, at - 3), Math.Min(shape.Length, at + 5) - Math.Max(0, at - 3)).ContainsAny('、', '和');

    /// <summary>其甲和乙: with nothing between, a row is all of whom 其 stands for.</summary>
    private static bool IsRightBefore(ArticleContext context, Item owner, Item first) =>
        owner.IsAnaphor && owner.Span.End <= first.Span.Start && new Span(owner.Span.End, first.Span.Start).Of(context.Text).AsSpan().Trim(" “「《\"").IsEmpty;

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
        var number = text.AsSpan(0, text.Length - MakingWords.KindsOfThings.LengthBefore(text, text.Length));
        return number.Length <= 8 && Ascii.IsValid(number) && number.ContainsAnyInRange('0', '9');
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
