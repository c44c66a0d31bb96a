using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Words that say a stretch of text speaks of somebody else than whom the text named: everybody, the trade, one more.</summary>
internal static class OtherSubjects
{
    private static readonly string[] Whole = WordData.List("figure-owners", "other-subjects.whole");
    private static readonly string[] Another = WordData.List("figure-owners", "other-subjects.another");
    private static readonly string[] Trade = WordData.List("figure-owners", "other-subjects.trade");

    /// <summary>Whether it speaks of the world or the country: 全球核心产业规模, but not 占全球的三成.</summary>
    public static bool OfWhole(ReadOnlySpan<char> words)
    {
        foreach (var word in Whole)
        {
            var at = words.IndexOf(word, StringComparison.Ordinal);
            if (at == 0 || (at > 0 && words[at - 1] is not ('占' or '居')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it speaks of one more that has no name: 一家初创公司, 另一款.</summary>
    public static bool OfAnother(ReadOnlySpan<char> words) => AnyWord.In(words, Another);

    /// <summary>Whether it speaks of any of these or of the trade: 板块, 市场, 一批企业.</summary>
    public static bool OfAnybody(ReadOnlySpan<char> words) => OfWhole(words) || OfAnother(words) || AnyWord.In(words, Trade);
}
