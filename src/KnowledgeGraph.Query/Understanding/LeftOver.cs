using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>The stretches of a question that nothing explains.</summary>
internal static class LeftOver
{
    private const string Small = "的了些个家款项名位和与跟及或在是有过都还也要能可请各";
    private const string Parts = "能中上下内间前后开用做次来去得看查里点给";
    private const string Joints = "和与跟及比、,，";

    /// <summary>Stretches of two characters or more, and single Latin letters and digits.</summary>
    public static IEnumerable<Span> Of(Span piece, string text, bool[] taken)
    {
        for (var at = piece.Start; at < piece.End;)
        {
            var end = at;
            while (end < piece.End && !taken[end] && (char.IsLetterOrDigit(text[end]) || text[end] is '·' or '.' or '-' or '+'))
            {
                end++;
            }

            if (end - at > 1 || (end > at && char.IsAsciiLetterOrDigit(text[at])))
            {
                yield return new Span(at, end);
            }

            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Gives back fillers of one character that stand inside a word which nothing explains: 能 of 智能化.</summary>
    public static void Rejoin(string text, bool[] taken, IReadOnlyList<WordingHit> hits)
    {
        foreach (var at in hits.Where(IsPart).Select(h => h.Span.Start).Where(at => IsOpen(text, taken, at - 1) && IsOpen(text, taken, at + 1)).ToList())
        {
            taken[at] = false;
        }

        RejoinWords(text, taken, hits);
    }

    // 能 of 总能耗: a character that is left alone belongs to the noun that it stands in, where the rest of it says nothing by itself.
    private static void RejoinWords(string text, bool[] taken, IReadOnlyList<WordingHit> hits)
    {
        var alone = Enumerable.Range(0, text.Length).Where(i => IsOpen(text, taken, i) && !IsOpen(text, taken, i - 1) && !IsOpen(text, taken, i + 1)).ToList();
        var words = alone.Count == 0 ? [] : Nouns(text);
        foreach (var word in words.Where(w => alone.Exists(a => a >= w.Start && a < w.End)))
        {
            var fillers = hits.Where(h => h.Span.Start >= word.Start && h.Span.End <= word.End && h.Wording is { Kind: "filler", Word.Length: 1 }).Select(h => h.Span.Start).ToList();
            if (Enumerable.Range(word.Start, word.Length).All(i => alone.Contains(i) || fillers.Contains(i)))
            {
                fillers.ForEach(i => taken[i] = false);
            }
        }
    }

    /// <summary>The words that are left; a single character with the filler beside it.</summary>
    public static IReadOnlyList<string> Words(Span piece, string text, bool[] taken, IReadOnlyList<WordingHit> hits)
    {
        bool IsFiller(int at) => hits.Any(h => h.Span.Start == at && IsPart(h));
        return
        [
            .. Stretches(piece, text, taken).Select(s => s.Length > 1 ? s : IsFiller(s.Start - 1) ? new Span(s.Start - 1, s.End) : IsFiller(s.End) ? new Span(s.Start, s.End + 1) : s)
                .Where(s => s.Length > 1).Select(s => s.Of(text)),
        ];
    }

    // 现有 is a verb, and says nothing of its own.
    private static List<Word> Nouns(string text)
    {
        var segmenter = JiebaSegmenter.For(text);
        return [.. segmenter.Segment(text).Where(w => w.Length > 1 && segmenter.Tags[segmenter.TagOf(w)] is "n" or "vn" or "an" or "nz")];
    }

    private static bool IsPart(WordingHit hit) => hit.Wording is { Kind: "filler", Word.Length: 1 } && Parts.Contains(hit.Wording.Word[0], StringComparison.Ordinal);

    private static bool IsOpen(string text, bool[] taken, int at) => at >= 0 && at < text.Length && !taken[at] && text[at] is >= '\u4e00' and <= '\u9fff';

    // 13b
    private static bool IsSize(string text) => text.Length > 1 && text[^1] is 'b' or 'm' && text[..^1].All(c => char.IsAsciiDigit(c) || c == '.');

    /// <summary>Every stretch of Chinese characters that is left, single ones too.</summary>
    public static IEnumerable<Span> Stretches(Span piece, string text, bool[] taken)
    {
        for (var at = piece.Start; at < piece.End; at++)
        {
            var end = at;
            while (end < piece.End && !taken[end] && text[end] is >= '\u4e00' and <= '\u9fff')
            {
                end++;
            }

            if (end > at)
            {
                yield return new Span(at, end);
                at = end;
            }
        }
    }

    /// <summary>Names of two characters of which one is a filler elsewhere, right before 大模型: 上害大模型.</summary>
    public static IEnumerable<Span> Names(Span piece, string text, bool[] taken, IReadOnlyList<WordingHit> hits) =>
        Stretches(piece, text, taken)
            .Where(s => s.Length == 1 && hits.Any(h => h.Span.Start == s.End && h.Wording.Kind == "class" && h.Wording.Value.StartsWith("Model", StringComparison.Ordinal)))
            .Where(s => hits.Any(h => h.Span.End == s.Start && h.Span.Length == 1 && h.Wording.Kind == "filler" && !Small.Contains(h.Wording.Word[0], StringComparison.Ordinal)))
            .Select(s => new Span(s.Start - 1, s.End));

    /// <summary>Whether a stretch begins the text, or is joined to what stands beside it as one name is to another.</summary>
    public static bool StandsLikeName(string text, Span left) =>
        left.Start == 0 || (left.End < text.Length && char.IsAsciiLetter(text[left.End])) || Joints.Contains(text[left.Start - 1], StringComparison.Ordinal) || (left.End < text.Length && Joints.Contains(text[left.End], StringComparison.Ordinal));

    /// <summary>Whether it is a name that nobody knows: what stands right before 大模型, or is written in Latin letters.</summary>
    public static bool IsName(string text, Span rest, IReadOnlyList<WordingHit> hits) =>
        (rest.Of(text).Any(char.IsAsciiLetter) && text[rest.End - 1] != '轮' && !IsSize(rest.Of(text))) || (rest.Length is > 1 and < 6 && text[rest.End - 1] is '区' or '县' or '市' or '省')
        || hits.Any(h => h.Span.Start == rest.End && h.Wording.Kind == "class" && h.Wording.Value.StartsWith("Model", StringComparison.Ordinal));
}
