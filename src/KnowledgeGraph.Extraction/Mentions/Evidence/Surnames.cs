using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Foreigners by their family names do at the head of a clause what firms do there: 纽菲尔称, Ives表示. Words of speech alone make no firm of what sounds like one of them.</summary>
internal static class Surnames
{
    private static readonly Lazy<WordSet> Sounds = new(() => WordData.Set("transliteration.txt"));
    private static readonly WordSet Speech = WordData.Set("plain-speech.txt");

    /// <summary>Whether the clues of a name let it be a foreigner's family name.</summary>
    public static bool IsOne(ArticleText text, IEnumerable<Clue> clues)
    {
        var list = clues.ToList();
        var span = list[0].Span;
        return HasGivenName(text, span.Of(text.Value)) || (IsWrittenLikeOne(text, span) && list.TrueForAll(OfSpeech));
    }

    // 约翰·纽菲尔 stands elsewhere in the article.
    private static bool HasGivenName(ArticleText text, string name)
    {
        for (var at = text.Value.IndexOf(name, StringComparison.Ordinal); at > 0; at = text.Value.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (text.At(at - 1) is '·' or '•' or '・' && Characters.IsHan(text.At(at - 2)) && Characters.IsHan(text.At(at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWrittenLikeOne(ArticleText text, Span span)
    {
        if (char.IsAsciiLetter(text.At(span.Start)))
        {
            return !text.Of(span).Contains(' ') && char.IsAsciiLetterUpper(text.Written(span.Start)) && char.IsAsciiLetterLower(text.Written(span.End - 1));
        }

        for (var at = span.Start; at < span.End; at++)
        {
            if (Sounds.Value.LengthAt(text.Value, at) == 0)
            {
                return false;
            }
        }

        return span.Length > 1;
    }

    private static bool OfSpeech(Clue clue) => clue.Rule switch
    {
        "company.subject" or "company.opener" or "recogniser.company" => true,
        _ => clue.Rule.StartsWith("company.before-", StringComparison.Ordinal) && Speech.Contains(clue.Rule.AsSpan("company.before-".Length)),
    };
}
