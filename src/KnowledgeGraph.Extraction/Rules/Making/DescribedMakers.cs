using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// Makers that are told by what they made: 发布甲的乙公司, 因开发甲而走红的乙公司, 乙公司是首家推出甲的企业,
/// 作为首个发布甲的机构，乙公司….
/// </summary>
internal static class DescribedMakers
{
    private const int ObjectReach = 16;
    private const int KindReach = 10;
    private static readonly string[] Series = WordData.List("making", "described-makers.series");
    private static readonly string[] Fame = WordData.List("making", "described-makers.fame");
    private static readonly string[] Kinds = WordData.List("making", "described-makers.kinds");
    private static readonly string[] Being = ["是", "为", "作为"];

    /// <summary>What the verb makes and who made it, or <c>null</c> where its object describes no maker.</summary>
    public static (IReadOnlyList<Item> Things, IReadOnlyList<Item> Makers)? Read(SentenceView sentence, int clause, MakingSite site, LeftSide left)
    {
        var shape = sentence.Shape;
        var thing = ThingAfter(shape, site.End);
        var of = thing < 0 ? -1 : AfterFame(shape, AfterSeries(shape, thing + 1));
        if (of < 0 || of + 1 >= shape.Length || shape[of] != '的')
        {
            return null;
        }

        var things = ItemsAt(sentence, thing);
        if (ShapeAlphabet.IsFirm(shape[of + 1]))
        {
            return left.Makers.Count == 0 && !IsAnothersVerb(shape, clause, site.Start) ? (things, ItemsAt(sentence, of + 1)) : null;
        }

        return AfterKind(shape, of + 1) is > 0 and var end && AnyWord.In(shape.AsSpan(clause, site.Start - clause), Being)
            ? MakerOfKind(sentence, end, left) is { Count: > 0 } makers ? (things, makers) : null
            : null;
    }

    private static IReadOnlyList<Item> MakerOfKind(SentenceView sentence, int end, LeftSide left)
    {
        if (left.Makers.Count > 0)
        {
            return left.Makers;
        }

        var shape = sentence.Shape;
        var next = end < shape.Length && shape[end] is '，' or ',' ? end + 1 : -1;
        return next > 0 && next < shape.Length && ShapeAlphabet.IsFirm(shape[next]) ? ItemsAt(sentence, next) : [];
    }

    // 甲投资了推出乙的丙 tells of 丙; 甲用发布的乙的丙公司 would not.
    private static bool IsAnothersVerb(string shape, int clause, int verb) =>
        verb > clause && shape[verb - 1] == '的';

    private static IReadOnlyList<Item> ItemsAt(SentenceView sentence, int at) => sentence.Chunks[sentence.ChunkAt[at]].Items;

    /// <summary>The first thing after the verb, nothing but what says of which kind it is between; -1 where there is none.</summary>
    private static int ThingAfter(string shape, int from)
    {
        for (var at = from; at < Math.Min(shape.Length, from + ObjectReach); at++)
        {
            if (ShapeAlphabet.IsMake(shape[at]))
            {
                return at;
            }

            var isKind = shape[at] == ShapeAlphabet.Figure || ShapeAlphabet.Is(shape[at], EntityType.Technology) || ShapeAlphabet.Is(shape[at], EntityType.Industry);
            if ((ShapeAlphabet.IsChunk(shape[at]) && !isKind) || ClauseReader.IsMark(shape, at) || MakingWords.ModifierAt(shape, at) > 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int AfterSeries(string shape, int at)
    {
        while (at < shape.Length && (shape[at] is '”' or '」' || AnyWord.Begins(shape.AsSpan(at), Series)))
        {
            at += shape[at] is '”' or '」' ? 1 : Series.First(word => shape.AsSpan(at).StartsWith(word, StringComparison.Ordinal)).Length;
        }

        return at;
    }

    private static int AfterFame(string shape, int at) =>
        at + (Fame.FirstOrDefault(word => shape.AsSpan(Math.Min(at, shape.Length)).StartsWith(word, StringComparison.Ordinal))?.Length ?? 0);

    /// <summary>Behind 企业, 科技公司, 银行业机构之一 at the end of a clause; 0 where none stands there.</summary>
    private static int AfterKind(string shape, int from)
    {
        for (var at = from; at < Math.Min(shape.Length, from + KindReach); at++)
        {
            if (Array.Find(Kinds, word => shape.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) is { } kind)
            {
                var end = at + kind.Length;
                return end + (shape.AsSpan(end).StartsWith("之一") ? 2 : 0);
            }

            if (ClauseReader.IsMark(shape, at) || (ShapeAlphabet.IsChunk(shape[at]) && !ShapeAlphabet.Is(shape[at], EntityType.Industry) && !ShapeAlphabet.Is(shape[at], EntityType.Technology)))
            {
                return 0;
            }
        }

        return 0;
    }
}
