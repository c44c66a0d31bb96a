using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Making;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>
/// The model, product or technology that a clause without a subject goes on about: the one that opens the clause before
/// (甲基于乙，针对丙行业定制: 甲), else the one that clause ends with (某公司打造了甲，应用于丙行业).
/// </summary>
internal static class CarriedSubject
{
    /// <summary>The things and where they stand in the shape; none, -1.</summary>
    public static (IReadOnlyList<Item> Things, int At) Before(SentenceView sentence, int clause, bool takesTechnology)
    {
        for (var end = clause - 1; end > 0;)
        {
            var start = Clauses.Start(sentence.Shape, end);
            if (In(sentence.Shape, start, end, takesTechnology) is >= 0 and var at)
            {
                return (sentence.Chunks[sentence.ChunkAt[at]].Items, at);
            }

            if (IsNewAct(sentence.Shape, start))
            {
                break;
            }

            end = start - 1;
        }

        return ([], -1);
    }

    /// <summary>A clause that opens with 并 does something new, with an object of its own.</summary>
    private static bool IsNewAct(string shape, int start) => shape[start] is '并' or '再' or '又' or '还';

    private static int In(string shape, int start, int end, bool takesTechnology)
    {
        var last = -1;
        for (var at = start; at < end; at++)
        {
            var isMake = ShapeAlphabet.IsMake(shape[at]);
            var isFirst = last < 0 && at - start <= 4;
            if (isFirst && (isMake || (takesTechnology && ShapeAlphabet.Is(shape[at], EntityType.Technology))) && MakingWords.PrepositionBefore(shape, at) == 0)
            {
                return at;
            }

            last = isMake ? at : last;
        }

        return last;
    }
}
