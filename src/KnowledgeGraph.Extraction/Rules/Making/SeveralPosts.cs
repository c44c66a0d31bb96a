using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>For whom somebody acts who has several posts: 甲公司副总裁、某委员会主任某某 acts for the firm whose part the last one is.</summary>
internal static class SeveralPosts
{
    private const int Reach = 16;
    private const int Shared = 2; // 云杉科技, 云杉研究院
    private static readonly string[] Parts = WordData.List("making", "several-posts.parts");
    private static readonly string[] Former = ["前", "原"];

    /// <summary>The firm at the place, or the one whose part it is, or <c>null</c> where that is open.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the firm of the last post stands in its shape.</param>
    public static Item? Employer(SentenceView sentence, int at)
    {
        var last = sentence.Chunks[sentence.ChunkAt[at]].Items[^1];
        if (last.Type != EntityType.Institution || CompanyBefore(sentence, at) is not { } before)
        {
            return last;
        }

        var name = sentence.Words(at, at + 1);
        return AnyWord.Ends(name, Parts) || name.StartsWith(sentence.Words(before, before + 1).AsSpan(0, Shared), StringComparison.Ordinal) ? sentence.Chunks[sentence.ChunkAt[before]].Items[^1] : null;
    }

    // 甲公司副总裁、
    private static int? CompanyBefore(SentenceView sentence, int part)
    {
        var shape = sentence.Shape;
        if (part == 0 || shape[part - 1] != '、')
        {
            return null;
        }

        for (var at = part - 2; at >= Math.Max(0, part - Reach) && shape[at] is not ('，' or '。' or '；'); at--)
        {
            if (ShapeAlphabet.IsChunk(shape[at]))
            {
                var words = shape.AsSpan(at + 1, part - 2 - at);
                return ShapeAlphabet.Is(shape[at], EntityType.Company) && !AnyWord.Begins(words, Former) && MakingWords.Titles.LengthBefore(words, words.Length) > 0 && sentence.Words(at, at + 1).Length >= Shared ? at : null;
            }
        }

        return null;
    }
}
