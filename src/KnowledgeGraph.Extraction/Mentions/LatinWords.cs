using System.Buffers;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Latin words of a text: letters and digits with hyphens and dots inside, at least one letter, beginning with a letter.</summary>
internal static class LatinWords
{
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static IEnumerable<Span> In(string text)
    {
        for (var at = Next(text, 0); at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '.' or '_' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
            {
                end++;
            }

            if (char.IsAsciiLetter(text[at]) && end - at > 1)
            {
                yield return new Span(at, end);
            }

            at = Next(text, end);
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(LettersAndDigits) is >= 0 and var skipped ? from + skipped : text.Length;
}
