using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Latin words of a text: letters and digits with hyphens and dots inside, at least one letter, beginning with a letter.</summary>
internal static class LatinWords
{
    public static IEnumerable<Span> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '.' or '_' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
            {
                end++;
            }

            if (char.IsAsciiLetter(text[at]) && end - at > 1)
            {
                yield return new Span(at, end);
            }

            at = end;
        }
    }
}
