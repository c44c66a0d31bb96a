using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>
/// What a count counts, of the words behind it: its noun with what describes it, up to where the clause says something of it
/// (作者全部进入了… counts 作者, 案例中 counts 案例).
/// </summary>
internal static class CountedPhrase
{
    private const string Place = "上中里内下前后间时";
    private static readonly string[] Joins = ["和", "与", "及", "或"];
    private static readonly string[] Places = WordData.List("figures", "counted-phrase.places");
    private static readonly string[] Inside = WordData.List("figures", "counted-phrase.inside");

    /// <summary>The words at the beginning that say what is counted; empty where none do.</summary>
    /// <param name="words">The words behind the count.</param>
    /// <param name="isShare">Whether it is a share: 60%的员工为研发人员 says of what and what.</param>
    public static string Of(string words, bool isShare = false)
    {
        if (Array.Find(Places, place => words.StartsWith(place + "的", StringComparison.Ordinal)) is { } counted)
        {
            return counted; // 31个省的客服中心
        }

        var segmenter = JiebaSegmenter.Default;
        var parts = new List<Word>();
        segmenter.Segment(words, parts);
        string Tag(int at) => segmenter.Tags[segmenter.TagOf(parts[at])];
        string Text(int at) => words.Substring(parts[at].Start, parts[at].Length);
        var end = 0;
        while (end < parts.Count && ((isShare && end > 0 && Text(end) is "为") || !Ends(Text(end), Tag(end), end + 1 < parts.Count ? Tag(end + 1) : null, end)))
        {
            end++;
        }

        var isCut = end < parts.Count && Tag(end) is "p" or "r" or ['u', ..];
        for (var isVerb = isCut; end > 0 && (IsLoose(Text(end - 1), Tag(end - 1)) || (isVerb && Tag(end - 1) is "v")); end--)
        {
            isVerb &= IsLoose(Text(end - 1), Tag(end - 1)); // 介绍了: the verb goes with 了
        }

        while (end > 0 && FigureWords.NoMeasure.Contains(Text(end - 1)))
        {
            end--;
        }

        return end == 0 ? string.Empty : words[..(parts[end - 1].Start + parts[end - 1].Length)];
    }

    /// <summary>The words at the beginning up to the last noun that measures: 速度 of 速度行走; empty where there is none.</summary>
    public static string Measured(string words)
    {
        var phrase = Of(words);
        var parts = new List<Word>();
        JiebaSegmenter.Default.Segment(phrase, parts);
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var end = parts[i].Start + parts[i].Length;
            if (AnyWord.Ends(phrase.AsSpan(parts[i].Start, parts[i].Length), FigureWords.MeasureNoun))
            {
                return phrase[..end];
            }
        }

        return string.Empty;
    }

    /// <summary>Whether the words end in a noun that the dictionary has.</summary>
    public static bool IsNoun(string words)
    {
        var parts = new List<Word>();
        JiebaSegmenter.Default.Segment(words, parts);
        return parts.Count > 0 && parts[^1].Length > 1 && JiebaSegmenter.Default.Tags[JiebaSegmenter.Default.TagOf(parts[^1])] is "n" or "vn" or "nz" or "j" or "l";
    }

    private static bool Ends(string word, string tag, string? next, int at) => tag switch
    {
        "ul" or "uz" or "ug" or "y" or "e" => true,
        "r" => word[0] != '各' && !word.StartsWith("其他", StringComparison.Ordinal),
        "d" => at > 0 && next is not ['n', ..] && !AnyWord.Begins(word, Inside),
        "p" => at > 0,
        "c" => Array.IndexOf(Joins, word) < 0,
        "f" => at > 0 && next is not "uj" && word.Length == 1 && Place.Contains(word, StringComparison.Ordinal),
        _ => (FigureWords.MeasureBreak.Contains(word) || (at > 0 && FigureWords.CountBreak.Contains(word))) && next is not "uj" && !(at > 0 && next is "v" or "n" or "q" && word is "解决" or "处理"),
    };

    private static bool IsLoose(string word, string tag) =>
        !AnyWord.Ends(word, FigureWords.MeasureNoun)
        && (tag is "d" or "ad" or "c" or "p" or "m" or ['u', ..] || (tag is "v" or "f" or "a" && word.Length == 1) || FigureWords.Manner.Contains(word));
}
