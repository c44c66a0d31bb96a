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
    private static readonly string[] Wholes = WordData.List("figures", "measure-head.wholes");
    private const string Adverbs = "又还再刚也只仅那或等轮共总就能可正";

    /// <summary>Words of taking time.</summary>
    public static readonly string[] Needing = ["需要", "需", "耗时", "用时", "历时"];

    /// <summary>Work that takes time: 训练甲共需21天.</summary>
    public static readonly string[] Works = WordData.List("figures", "measure-head.works");

    private static readonly string[] Sums = WordData.List("figures", "measure-head.sums");
    private static readonly string[] Qualifying = ["以上", "以下", "规模", "参数"];
    private static readonly string[] Symbols = ["+", "*", "±", "_", "=", "<", ">", "|", "#"];

    /// <summary>The words that say what is measured, or <c>null</c> where none do.</summary>
    /// <param name="measure">The words beside the figure.</param>
    /// <param name="unit">The figure's unit: of shares and lengths a bare Latin word is a name, and any word of doing lasts.</param>
    /// <param name="isCounted">Whether the words follow a count: what is counted is a noun, whatever the segmenter takes it for.</param>
    public static string? Of(string? measure, string unit, bool isCounted)
    {
        if (measure is not { Length: > 0 })
        {
            return null;
        }

        if (isCounted)
        {
            return CountedPhrase.Of(measure, unit is "%") is { Length: > 0 } counted ? counted : null;
        }

        if (Array.IndexOf(Lasting, unit) >= 0 && Array.Find(Needing, word => measure.EndsWith(word, StringComparison.Ordinal)) is { } needing)
        {
            return Array.Find(Works, work => measure.StartsWith(work, StringComparison.Ordinal)) + needing; // 写一份报告只需3分钟
        }

        if (unit is "%" && Array.Find(Wholes, word => measure.EndsWith(word, StringComparison.Ordinal)) is { } whole)
        {
            return Of(measure[..^whole.Length], unit, isCounted: false) + whole; // 出货量占全球的8%
        }

        if (AnyWord.In(measure, Symbols) && !measure.Contains('轮', StringComparison.Ordinal))
        {
            return null;
        }

        var segmenter = JiebaSegmenter.Default;
        var words = new List<Word>();
        segmenter.Segment(measure, words);
        var isLasting = Array.IndexOf(Lasting, unit) >= 0;
        var isCompared = AnyWord.Ends(measure, FigureWords.Change);
        var changed = string.Empty; // 准确率分别提高, 份额从一半下降, 人口可能会减少: what changes stands before
        for (var end = words.Count; end > 0;)
        {
            var start = end; // of earlier parts, whatever is not plainly measured is who does it
            while (start > 0 && !IsBreak(measure, words, start - 1, isCompared))
            {
                start--;
            }

            var preposition = start > 0 && segmenter.Tags[segmenter.TagOf(words[start - 1])] is "p" ? Text(measure, words[start - 1]) : string.Empty;
            var part = Part(measure, words, start, end, end < words.Count, isLasting);
            if (part is not null && start > 0 && changed.Length == 0 && ChangeOf(part, preposition.Length > 0) is { } change)
            {
                changed = change;
            }
            else if (part is not null && IsMeasure(part, unit, changed) && preposition is not ("从" or "由" or "自"))
            {
                return (preposition.Length == 0 ? part : Described(part)) + changed;
            }

            end = Math.Max(start - 1, 0);
        }

        return changed.Length > 0 ? changed : null;
    }

    private static bool IsMeasure(string part, string unit, string changed) =>
        changed.Length > 0
            ? AnyWord.Ends(part, FigureWords.MeasureNoun)
            : !(part.StartsWith('每') && part.Length > ShortRate && !IsMeasuring(part[^2..]) && !AnyWord.Ends(part, FigureWords.MeasureNoun)) && !(unit is "倍" or "%" or "token" && Ascii.IsValid(part));

    // The change that is all a part says, or all that it says behind a preposition.
    private static string? ChangeOf(string part, bool isBehindPreposition) =>
        FigureWords.Change.Where(word => isBehindPreposition ? part.EndsWith(word, StringComparison.Ordinal) : part.Equals(word, StringComparison.Ordinal)).MaxBy(word => word.Length);

    // 在数据中心上的支出: of what stands behind a preposition only what it describes is measured.
    private static string Described(string part) => part.LastIndexOf('的') is > 0 and var of && of < part.Length - 1 ? part[(of + 1)..] : part;

    private static string? Part(string measure, List<Word> words, int start, int end, bool isEarlier, bool isLasting)
    {
        var tags = JiebaSegmenter.Default.Tags;
        string Tag(int at) => tags[JiebaSegmenter.Default.TagOf(words[at])];
        var last = end;
        while (end > start && Tag(end - 1) is "d" or "ad" or "c" or "p" or "y" or "r" or "m" or "t" or "tg" or "mq" or "z" or "s" or ['u', ..] && !IsMeasuring(Text(measure, words[end - 1])))
        {
            end--;
        }

        while (end > start && (Tag(start) is "d" or "c" or "y" or "tg" or ['u', ..] || (end - start > 1 && (Text(measure, words[start]) is "完成" or "实现" || (Tag(start) is "f" && words[start].Length == 1 && Tag(start + 1) is not "m")))))
        {
            start++;
        }

        if (end == start)
        {
            return null;
        }

        var head = Text(measure, words[end - 1]);
        if ((isEarlier || end < last) && end < words.Count && !Text(measure, words[end]).Equals("等", StringComparison.Ordinal) && !AnyWord.Ends(head, FigureWords.MeasureNoun) && !IsMeasuring(head))
        {
            return null;
        }

        if (Told(head) is { } told)
        {
            return told;
        }

        var isOnly = end - start == 1;
        return IsMeasuring(head) || (Tag(end - 1) is var tag && !(head.Length == 1 && tag is "v" or "a" or "f") && !(isOnly && !isLasting && tag is "v" or "vd" or "ad" or "f") && tag is not ("s" or "f" or "a") && !FigureWords.NoMeasure.Contains(head))
            ? measure[words[start].Start..(words[end - 1].Start + words[end - 1].Length)]
            : null;
    }

    // 又融, 只花: an adverb of one letter runs into the verb that no dictionary has with it.
    private static string? Told(string head) =>
        head.Length == 2 && Adverbs.Contains(head[0], StringComparison.Ordinal) && IsMeasuring(head[1..]) && !(head[0] is '总' && AnyWord.Ends(head, FigureWords.MeasureNoun)) ? head[1..] : null;

    private static bool IsBreak(string measure, List<Word> words, int at, bool isCompared)
    {
        var word = Text(measure, words[at]);
        var tag = JiebaSegmenter.Default.Tags[JiebaSegmenter.Default.TagOf(words[at])];
        var isLast = at == words.Count - 1;
        return (FigureWords.MeasureBreak.Contains(word) && !(!isLast && Text(measure, words[at + 1]) is "率" or "量" or "额" or "方案"))
            || (tag is "d" && !word.StartsWith('最') && !(isCompared && word is "较"))
            || tag is "ul" or "uz" or "ug"
            || (tag is "r" && word[0] is not ('各' or '每') && word is not "其余" and not "其他" and not "其它")
            || (tag is "p" && !(word is "比" && isLast) && !(isCompared && word is "比" or "跟") && word is not ("与" or "和" or "同"))
            || (tag is "c" && word is not ("与" or "和" or "及" or "以及" or "同" or "跟" or "或")) // 收入虽然激增
            || IsSum(measure, words, at);
    }

    // 22亿美金估值, but not 20亿元以上的企业
    private static bool IsSum(string measure, List<Word> words, int at) =>
        at > 0 && char.IsAsciiDigit(measure[words[at - 1].Start]) && AnyWord.In(Text(measure, words[at]), Sums)
        && !(at + 1 < words.Count && AnyWord.Begins(measure.AsSpan(words[at + 1].Start), Qualifying));

    private static bool IsMeasuring(string word) => FigureWords.Measuring.Contains(word);

    private static string Text(string measure, Word word) => measure.Substring(word.Start, word.Length);
}
