using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>What may stand between a verb and its subject without being one: adverbs, times, places, events.</summary>
internal static class LightWords
{
    private static readonly string[] EventTails = WordData.List("making", "light-words.event-tails");

    /// <summary>An event that says where: 在大会上, 大会期间.</summary>
    public static bool IsVenue(string shape, int at) =>
        EventTails.Any(tail => string.CompareOrdinal(shape, at + 1, tail, 0, tail.Length) == 0)
        || (at > 0 && shape[at - 1] is '在' or '于' or '届' && !shape.AsSpan(at, Clauses.End(shape, at) - at).EndsWith("前"));

    /// <summary>Whether only adverbs, times, places and events stand there, but for a few characters.</summary>
    public static bool IsLight(string shape, int start, int end, int few = 2)
    {
        var heavy = 0;
        for (var at = BehindKind(shape, start); at < end;)
        {
            at = BehindAside(shape, at, end);
            if (at >= end)
            {
                break;
            }

            if (ShapeAlphabet.IsMake(shape[at]) || (at == start && shape[at] == '的'))
            {
                return false;
            }

            var length = ShapeAlphabet.IsChunk(shape[at]) || shape[at] is ' ' or '、' or '（' or '）' or '(' or ')' ? 1 : MakingWords.Adverbs.LengthAt(shape, at);
            heavy += length == 0 ? 1 : 0;
            at += Math.Max(1, length);
        }

        return heavy <= few;
    }

    // 云犀芯片由…: of which kind the thing before is.
    private static int BehindKind(string shape, int start) =>
        start > 0 && ShapeAlphabet.IsMake(shape[start - 1]) ? start + MakingWords.KindsOfThings.LengthAt(shape, start) : start;

    // 全系车型（含燃油车）搭载: what is said in brackets is no part of the clause.
    private static int BehindAside(string shape, int at, int end)
    {
        var close = shape[at] is '（' or '(' ? shape.AsSpan(at, end - at).IndexOfAny('）', ')') : -1;
        return close > 0 && !shape.AsSpan(at, close).ContainsAnyInRange('\uE100', '\uE1FF') ? at + close + 1 : at;
    }
}
