using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Words that say a stretch of text speaks of somebody else than whom the text named: everybody, the trade, one more.</summary>
internal static class OtherSubjects
{
    private static readonly string[] Whole = ["全球", "全世界", "全国", "我国", "国内", "海外", "国外"];
    private static readonly string[] Another = ["一家", "另一", "另有", "另外一", "某", "同行", "同类", "对手", "友商"];
    private static readonly string[] Trade = ["板块", "整体", "行业", "业内", "市场", "一批", "整个", "多家", "多地", "不少", "许多", "很多"];

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
