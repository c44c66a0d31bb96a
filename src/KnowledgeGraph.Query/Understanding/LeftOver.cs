using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>The stretches of a question that nothing explains.</summary>
internal static class LeftOver
{
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

    /// <summary>Whether a single Chinese character is left.</summary>
    public static bool HasLone(Span piece, string text, bool[] taken) => Enumerable.Range(piece.Start, piece.Length)
        .Any(at => !taken[at] && text[at] is >= '\u4e00' and <= '\u9fff' && (at == piece.Start || taken[at - 1] || !char.IsLetterOrDigit(text[at - 1])) && (at + 1 >= piece.End || taken[at + 1] || !char.IsLetterOrDigit(text[at + 1])));

    /// <summary>Whether it is a name that nobody knows: what stands right before 大模型, or is written in Latin letters.</summary>
    public static bool IsName(string text, Span rest, IReadOnlyList<WordingHit> hits) =>
        (rest.Of(text).Any(char.IsAsciiLetter) && text[rest.End - 1] != '轮' && !IsSize(rest.Of(text))) || (rest.Length is > 1 and < 6 && text[rest.End - 1] is '区' or '县' or '市' or '省')
        || hits.Any(h => h.Span.Start == rest.End && h.Wording.Kind == "class" && h.Wording.Value.StartsWith("Model", StringComparison.Ordinal));
}
