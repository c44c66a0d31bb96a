using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Makes a measure begin and end where words do: 则以, 了 and 已 say nothing of what is measured, and half a word says something else.</summary>
internal static class MeasureWords
{
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

    private static bool IsFunction(string tag, int length) => tag == "d" || (length == 1 && tag is ("p" or "c" or "r" or "y" or "e" or ['u', ..]));
}
