using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.People;

/// <summary>Latin words that stand in a row, with nothing but one blank or the end of a full line between them.</summary>
internal static class LatinRow
{
    private const int FullLine = 24;
    private static readonly string[] Particles = WordData.List("people", "latin-row.particles");
    private static readonly string[] Prefixes = WordData.List("people", "latin-row.prefixes");

    /// <summary>The rows of a text, in order.</summary>
    public static IEnumerable<IReadOnlyList<LatinWord>> In(ArticleText text)
    {
        List<LatinWord> row = [];
        for (var at = 0; at < text.Value.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(text.At(at)) && !IsAccented(text.At(at)))
            {
                at++;
                continue;
            }

            var word = WordAt(text, at);
            if (row.Count > 0 && !(word.Span.Start == row[^1].Span.End + 1 && IsGap(text, row[^1].Span.End) && text.ZoneAt(at) == text.ZoneAt(row[^1].Span.Start)))
            {
                yield return row;
                row = [];
            }

            row.Add(word);
            at = word.Span.End;
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    // A line that breaks off is a long one; names that stand below one another are short.
    private static bool IsGap(ArticleText text, int at) => text.At(at) == ' ' || (text.At(at) == '\n' && text.Value.LastIndexOf('\n', at - 1, Math.Min(at, FullLine)) < 0 && at >= FullLine);

    private static LatinWord WordAt(ArticleText text, int start)
    {
        var end = start;
        while (IsLetterOrDigit(text.At(end)) || (end > start && text.At(end) is '-' or '_' or '\'' or '’' or '.' && IsLetterOrDigit(text.At(end + 1)) && IsLetterOrDigit(text.At(end - 1))))
        {
            end++;
        }

        if (end - start == 1 && char.IsAsciiLetterUpper(text.Written(start)))
        {
            return new LatinWord(new Span(start, text.At(end) == '.' && text.At(end + 1) == ' ' ? end + 1 : end), LatinForm.Initial);
        }

        var span = new Span(start, end);
        return new LatinWord(span, IsName(text, span) ? LatinForm.Name : Array.IndexOf(Particles, span.Of(text.Value)) >= 0 ? LatinForm.Particle : LatinForm.Other);
    }

    private static bool IsName(ArticleText text, Span span)
    {
        if (span.Length < 2 || !char.IsUpper(text.Written(span.Start)))
        {
            return false;
        }

        var prefix = Array.Find(Prefixes, prefix => text.Has(span.Start, prefix) && span.Length >= prefix.Length + 3);
        for (var at = span.Start + 1; at < span.End; at++)
        {
            var written = text.Written(at);
            var mayBeCapital = text.At(at - 1) == '-' || (prefix is not null && at == span.Start + prefix.Length);
            if (!(written is '-' or '\'' or '’' || char.IsLower(written) || (mayBeCapital && char.IsUpper(written))) || written > 'ɏ' && written is not '’')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetterOrDigit(char unit) => char.IsAsciiLetterOrDigit(unit) || IsAccented(unit);

    private static bool IsAccented(char unit) => unit is >= 'À' and <= 'ɏ' and not '×' and not '÷';
}
