using System.Buffers;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Sentences;

/// <summary>
/// Divides zones into sentences. A sentence ends after 。！？ or their half-width forms and the quotes that close on them,
/// after …… where nothing goes on, or where its zone ends. A line break is no end, nor is the point of GPT-3.5 or of an address.
/// </summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("。！？!?.…");
    private const string Closing = "”’」』）)】";

    /// <summary>The sentences of all zones, in order.</summary>
    public static IReadOnlyList<Sentence> Split(Article article) => Split(article.Text, article.Zones);

    /// <summary>The sentences of the zones, in order.</summary>
    public static IReadOnlyList<Sentence> Split(string text, IReadOnlyList<Zone> zones)
    {
        var sentences = new List<Sentence>();
        foreach (var zone in zones)
        {
            foreach (var span in Split(text, zone.Span))
            {
                sentences.Add(new Sentence(sentences.Count, span, zone.Kind));
            }
        }

        return sentences;
    }

    /// <summary>The sentences of one stretch.</summary>
    public static IEnumerable<Span> Split(string text, Span stretch)
    {
        var start = stretch.Start;
        var at = stretch.Start;
        while (at < stretch.End)
        {
            var skip = text.AsSpan(at, stretch.End - at).IndexOfAny(Marks);
            if (skip < 0)
            {
                break;
            }

            at += skip;
            var end = EndAt(text, start, at, stretch.End);
            if (end == 0)
            {
                at++;
                continue;
            }

            if (Trimmed(text, start, end) is { Length: > 0 } span)
            {
                yield return span;
            }

            start = at = end;
        }

        if (Trimmed(text, start, stretch.End) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    private static int EndAt(string text, int start, int at, int limit)
    {
        if (!Ends(text, at, limit))
        {
            return 0;
        }

        var end = at + 1;
        while (end < limit && (text[end] is '。' or '！' or '？' or '!' or '?' or '…' || IsClosing(text, start, end)))
        {
            end++;
        }

        // “…？”他问。 goes on after the quotation.
        return end < limit && text[end] is '，' or ',' or '、' or '的' or '—' ? 0 : end;
    }

    private static bool IsClosing(string text, int start, int at) =>
        Closing.Contains(text[at], StringComparison.Ordinal)
        || (text[at] == '"' && text.AsSpan(start, at - start).Count('"') % 2 == 1)
        || (text[at] == '*' && at > 0 && (text[at - 1] == '*' || (at + 1 < text.Length && text[at + 1] == '*' && IsEmphasisEnd(text, at + 2))));

    // After a sentence, ** closes when space or the end follows, and opens otherwise.
    private static bool IsEmphasisEnd(string text, int after) =>
        after >= text.Length || char.IsWhiteSpace(text[after]) || text[after] == '。' || Closing.Contains(text[after], StringComparison.Ordinal);

    private static bool Ends(string text, int at, int limit) => text[at] switch
    {
        '。' or '！' or '？' => true,
        '!' => at + 1 >= limit || text[at + 1] != '[',
        '?' => !IsInsideWord(text, at, limit),
        '.' => IsEnglishStop(text, at, limit),
        '…' => at + 1 >= limit || text[at + 1] != '…' ? at > 0 && text[at - 1] == '…' && GoesNowhere(text, at + 1, limit) : false,
        _ => false,
    };

    private static bool IsInsideWord(string text, int at, int limit) =>
        at + 1 < limit && (char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] is ',' or ';' or '=' or '&');

    // A full stop of Latin script: after a word of small letters, before space and a capital or ideograph.
    private static bool IsEnglishStop(string text, int at, int limit) =>
        at > 2 && at + 2 < limit && char.IsAsciiLetterLower(text[at - 1]) && char.IsAsciiLetterLower(text[at - 2])
        && text[at + 1] is ' ' or '\n' && (char.IsAsciiLetterUpper(text[at + 2]) || text[at + 2] > '\u2E80');

    private static bool GoesNowhere(string text, int at, int limit) =>
        at >= limit || Closing.Contains(text[at], StringComparison.Ordinal) || char.IsWhiteSpace(text[at]);

    private static Span Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '*'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '*'))
        {
            end--;
        }

        return new Span(start, end);
    }
}
