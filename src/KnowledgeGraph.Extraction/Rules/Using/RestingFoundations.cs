using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>Phrases that say what something rests on: 以甲为基础, 由甲微调而来, 甲的基础模型是乙.</summary>
internal static class RestingFoundations
{
    private static readonly string[] Foundations = WordData.List("using", "resting-foundations.foundations");
    private static readonly string[] Derivations = WordData.List("using", "resting-foundations.derivations");

    /// <summary>以甲为基础, 以甲系列为底座.</summary>
    public static bool IsFoundation(SentenceView sentence, Item last)
    {
        var at = sentence.ShapeOf(last.Span.End - 1) + 1;
        var words = sentence.Words(at, Math.Min(sentence.Shape.Length, at + 6));
        var make = words.IndexOf('为', StringComparison.Ordinal);
        return make is >= 0 and <= 2 && (FoundationAt(words, make + 1) || (make > 0 && words[make - 1] == '作' && FoundationAt(words, make + 1)));
    }

    /// <summary>由甲微调而来, 由甲驱动.</summary>
    public static bool IsDerivation(SentenceView sentence, Item last)
    {
        var at = sentence.ShapeOf(last.Span.End - 1) + 1;
        var words = sentence.Words(at, Math.Min(sentence.Shape.Length, at + 12));
        var made = words.IndexOf('而', StringComparison.Ordinal);
        return words.Contains("驱动", StringComparison.Ordinal) || words.Contains("提供支持", StringComparison.Ordinal) || (made > 0 && Derivations.Any(d => words.AsSpan(0, made).Contains(d, StringComparison.Ordinal)));
    }

    /// <summary>The models of 甲的基础模型（是）乙 after a thing at <paramref name="thing"/>, or none.</summary>
    public static IReadOnlyList<Item> FoundationsOf(SentenceView sentence, int thing)
    {
        var shape = sentence.Shape;
        if (thing + 1 >= shape.Length || shape[thing + 1] != '的')
        {
            return [];
        }

        var end = Math.Min(shape.Length, thing + 8);
        var words = sentence.Words(thing + 2, end);
        if (!FoundationAt(words, 0) || words.AsSpan(0, Math.Min(3, end - thing - 2)).Contains('上'))
        {
            return [];
        }

        for (var at = thing + 2; at < Math.Min(shape.Length, thing + 9) && !ClauseReader.IsMark(shape, at); at++)
        {
            if (ShapeAlphabet.IsMake(shape[at]))
            {
                return sentence.Chunks[sentence.ChunkAt[at]].Items;
            }
        }

        return [];
    }

    private static bool FoundationAt(string words, int at) =>
        at <= words.Length && Foundations.Any(f => string.CompareOrdinal(words, at, f, 0, f.Length) == 0);
}
