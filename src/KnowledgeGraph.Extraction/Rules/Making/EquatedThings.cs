using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Takes the thing of which a clause says that it is what somebody makes: 甲是乙公司打造的模型.</summary>
internal static class EquatedThings
{
    private const int EquationReach = 12;
    private static readonly string[] Own = WordData.List("making", "equated-things.own");

    /// <summary>甲是乙公司…: the verb's clause says what 甲 is.</summary>
    public static void TakeBefore(LeftSide side, SentenceView sentence, int firm, int clauseStart)
    {
        var shape = sentence.Shape;
        var at = firm - 1;
        while (at > clauseStart && firm - at <= EquationReach && shape[at] is not ('是' or '为') && (!ShapeAlphabet.IsChunk(shape[at]) || ShapeAlphabet.Is(shape[at], EntityType.Region)))
        {
            at--;
        }

        Take(side, sentence, clauseStart, at);
    }

    private static void Take(LeftSide side, SentenceView sentence, int clauseStart, int being)
    {
        var shape = sentence.Shape;
        if (being > clauseStart && shape[being] is '是' or '为' && ShapeAlphabet.IsMake(shape[being - 1]))
        {
            side.Equated.AddRange(sentence.Chunks[sentence.ChunkAt[being - 1]].Items);
        }
    }

    /// <summary>甲是公司历时两年打造的模型, 甲是我们打造的.</summary>
    public static void TakeOwn(LeftSide side, SentenceView sentence, int clauseStart, int verb)
    {
        var being = sentence.Shape.AsSpan(clauseStart, verb - clauseStart).IndexOf('是') + clauseStart;
        var behind = being > clauseStart ? sentence.Shape.AsSpan(being + 1, verb - being - 1).TrimStart('由') : default;
        if (AnyWord.Begins(behind, Own) && LeftOutSubject.IsRelative(sentence.Shape, verb + 2))
        {
            Take(side, sentence, clauseStart, being);
        }
    }
}
