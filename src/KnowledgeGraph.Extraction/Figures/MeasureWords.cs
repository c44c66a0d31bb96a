using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Makes a measure begin and end where words do: 则以, 了 and 已 say nothing of what is measured, and half a word says something else.</summary>
internal static class MeasureWords
{
    private const int MostKinds = 2;

    /// <summary>The last whole words of at most <paramref name="longest"/> characters, without adverbs and short prepositions, conjunctions, pronouns and particles before them.</summary>
    /// <returns>An empty string where nothing else is left.</returns>
    public static string Last(ReadOnlySpan<char> text, int longest)
    {
        var segmenter = JiebaSegmenter.Default;
        var words = new List<Word>();
        segmenter.Segment(text, words);
        var length = text.Length;
        var first = words.FindIndex(word => length - word.Start <= longest && !IsFunction(segmenter.Tags[segmenter.TagOf(word)], word.Length));
        while (first > 0 && char.IsAsciiDigit(text[words[first].Start - 1]))
        {
            first--; // 10亿参数规模以上, never 亿参数规模以上
        }

        return first < 0 || text[words[first].Start] == '、' ? string.Empty : text[words[first].Start..].ToString();
    }

    /// <summary>A noun with the words right before it that say of what kind: 衍生 before 模型数量, 付费客户 before 数量.</summary>
    /// <param name="before">What stands before the number, from the last name on.</param>
    /// <param name="noun">A noun in it.</param>
    public static string WithKind(ReadOnlySpan<char> before, string noun)
    {
        var end = before.LastIndexOf(noun, StringComparison.Ordinal);
        var segmenter = JiebaSegmenter.Default;
        var words = new List<Word>();
        segmenter.Segment(before[..Math.Max(0, end)], words);
        var first = words.Count;
        while (first > 0 && words[first - 1].Length > 1 && words.Count - first < MostKinds && IsKind(before.Slice(words[first - 1].Start, words[first - 1].Length), segmenter.Tags[segmenter.TagOf(words[first - 1])]))
        {
            first--;
        }

        return first == words.Count ? noun : string.Concat(before[words[first].Start..end], noun);
    }

    private static bool IsKind(ReadOnlySpan<char> word, string tag) => tag is "n" or "b" or "an" || AnyWord.Ends(word, FigureWords.KindOfMeasure);

    private static bool IsFunction(string tag, int length) => tag == "d" || (length == 1 && tag is ("p" or "c" or "r" or "y" or "e" or ['u', ..]));
}
