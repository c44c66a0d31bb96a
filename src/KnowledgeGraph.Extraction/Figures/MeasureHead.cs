using System.Text;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>
/// What of the words before a figure says what it measures: the last part that ends in a noun or in a verb of measuring
/// (大模型则得分 is 得分, 鹅厂再度 is nothing). Words of doing and of degree measure nothing.
/// </summary>
internal static class MeasureHead
{
    private const int ShortRate = 3;
    private static readonly string[] Lasting = WordData.List("figures", "measure-head.lasting");
    private static readonly string[] Symbols = ["+", "*", "±", "_", "=", "<", ">", "|", "#"];

    /// <summary>The words that say what is measured, or <c>null</c> where none do.</summary>
    /// <param name="measure">The words beside the figure.</param>
    /// <param name="unit">The figure's unit: of shares and lengths a bare Latin word is a name, and any word of doing lasts.</param>
    /// <param name="isCounted">Whether the words follow a count: what is counted is a noun, whatever the segmenter takes it for.</param>
    public static string? Of(string? measure, string unit, bool isCounted)
    {
        if (measure is not null && (isCounted || Array.IndexOf(Lasting, unit) >= 0) && !FigureWords.NoMeasure.Contains(measure))
        {
            return measure;
        }

        if (measure is not { Length: > 0 } || (AnyWord.In(measure, Symbols) && !measure.Contains('轮', StringComparison.Ordinal)))
        {
            return null;
        }

        var segmenter = JiebaSegmenter.Default;
        var words = new List<Word>();
        segmenter.Segment(measure, words);
        for (var end = words.Count; end > 0;)
        {
            var start = end; // of earlier parts, whatever is not plainly measured is who does it
            while (start > 0 && !IsBreak(Text(measure, words[start - 1]), segmenter.Tags[segmenter.TagOf(words[start - 1])]))
            {
                start--;
            }

            if (Part(measure, words, start, end, end < words.Count) is { } part && !(part.StartsWith('每') && part.Length > ShortRate && !IsMeasuring(part[^2..]) && !AnyWord.Ends(part, FigureWords.MeasureNoun)) && !(unit is "倍" or "%" or "token" && Ascii.IsValid(part)))
            {
                return part;
            }

            end = Math.Max(start - 1, 0);
        }

        return null;
    }

    private static string? Part(string measure, List<Word> words, int start, int end, bool isEarlier)
    {
        var tags = JiebaSegmenter.Default.Tags;
        string Tag(int at) => tags[JiebaSegmenter.Default.TagOf(words[at])];
        var last = end;
        while (end > start && Tag(end - 1) is "d" or "c" or "p" or "y" or "r" or ['u', ..] && !IsMeasuring(Text(measure, words[end - 1])))
        {
            end--;
        }

        while (end > start && (Tag(start) is "d" or "c" or "y" or ['u', ..] || (end - start > 1 && Text(measure, words[start]) is "完成" or "实现")))
        {
            start++;
        }

        if (end == start)
        {
            return null;
        }

        var head = Text(measure, words[end - 1]);
        if ((isEarlier || end < last) && end < words.Count && !Text(measure, words[end]).Equals("等", StringComparison.Ordinal) && !AnyWord.Ends(head, FigureWords.MeasureNoun))
        {
            return null;
        }

        var isOnly = end - start == 1;
        return IsMeasuring(head) || (Tag(end - 1) is var tag && !(head.Length == 1 && tag is "v" or "a" or "f") && !(isOnly && tag is "v" or "vd" or "ad" or "f") && !FigureWords.NoMeasure.Contains(head))
            ? measure[words[start].Start..(words[end - 1].Start + words[end - 1].Length)]
            : null;
    }

    private static bool IsBreak(string word, string tag) => FigureWords.MeasureBreak.Contains(word) || (tag == "d" && word.Length == 1);

    private static bool IsMeasuring(string word) => FigureWords.Measuring.Contains(word);

    private static string Text(string measure, Word word) => measure.Substring(word.Start, word.Length);
}
