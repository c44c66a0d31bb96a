using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>The stretches of a question that nothing explains.</summary>
internal static class LeftOver
{
    private const string Small = "的了些个家款项名位和与跟及或在是有过都还也要能可请各";
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
