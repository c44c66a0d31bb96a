using System.Buffers;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Sentences;

/// <summary>
/// Reads the clauses of a sentence, of an article's text, its folded text or a sentence's shape alike. A clause ends at ，；：。！？ and
/// their half-width forms outside numbers and English, and at a line break that is no hard wrap.
/// </summary>
public static class ClauseReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，；：。！？;,:!?\n");

    private const string Open = "（([【";
    private const string Close = "）)]】";

    /// <summary>Whether a clause ends at the character.</summary>
    public static bool IsMark(string text, int at) => text[at] switch
    {
        '，' or '；' or '：' or '。' or '！' or '？' => true,
        ';' => true,
        ',' or ':' or '!' or '?' => !IsInsideWord(text, at),
        '\n' => !SoftBreak.IsAt(text, at),
        _ => false,
    };

    /// <summary>The clause or run of clauses around a stretch, from the mark before it to the mark after it, both left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">The sentence; the result stays inside.</param>
    /// <param name="core">The stretch.</param>
    public static Span Around(string text, Span limits, Span core)
    {
        return new Span(StartOf(text, limits.Start, core.Start), EndOf(text, core.End, limits.End));
    }

    /// <summary>Where the clause begins that holds <paramref name="at"/>: behind the last mark before it, or at <paramref name="from"/>.</summary>
    public static int StartOf(string text, int from, int at)
    {
        while (at > from)
        {
            var mark = text.AsSpan(from, at - from).LastIndexOfAny(Marks);
            if (mark < 0)
            {
                return from;
            }

            if (IsMark(text, from + mark))
            {
                return from + mark + 1;
            }

            at = from + mark;
        }

        return at;
    }

    /// <summary>Where the clause ends that holds <paramref name="at"/>: at the first mark from there on, or at <paramref name="until"/>.</summary>
    public static int EndOf(string text, int at, int until)
    {
        while (at < until)
        {
            var mark = text.AsSpan(at, until - at).IndexOfAny(Marks);
            if (mark < 0)
            {
                return until;
            }

            if (IsMark(text, at + mark))
            {
                return at + mark;
            }

            at += mark + 1;
        }

        return at;
    }

    /// <summary>The clauses of a sentence in order, each without its closing mark and white space. What stands in closed brackets divides nothing.</summary>
    public static IReadOnlyList<Span> Split(string text, Span sentence)
    {
        var clauses = new List<Span>();
        var (start, at) = (sentence.Start, sentence.Start);
        while (at < sentence.End)
        {
            if (Open.Contains(text[at], StringComparison.Ordinal) && BracketEnd(text, at, sentence.End) is > 0 and var close)
            {
                at = close;
            }
            else if (IsMark(text, at))
            {
                Add(text, clauses, start, at);
                start = ++at;
            }
            else
            {
                at++;
            }
        }

        Add(text, clauses, start, sentence.End);
        return clauses;
    }

    // Behind the bracket that closes on this one, or 0: an unclosed bracket does not swallow the rest of the sentence.
    private static int BracketEnd(string text, int at, int limit)
    {
        var depth = 0;
        for (var i = at; i < limit; i++)
        {
            depth += Open.Contains(text[i], StringComparison.Ordinal) ? 1 : Close.Contains(text[i], StringComparison.Ordinal) ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1])
        && (char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] == '/' || (text[at + 1] == ' ' && char.IsAsciiLetter(text[at - 1])));

    private static void Add(string text, List<Span> clauses, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            clauses.Add(new Span(start, end));
        }
    }
}
