using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Foreign people in Chinese characters: parts joined by a dot, written with the characters that transcribe sounds.</summary>
internal static class ForeignPersons
{
    private const int LongestPart = 7;
    private static readonly Lazy<WordSet> Sounds = new(() => WordData.Set("transliteration.txt"));

    private static readonly Lazy<WordSet> Titles = new(() => WordData.Set("titles.txt"));

    private static readonly WordSet Behind = new(WordData.List("mentions", "foreign-persons.behind"));

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = 0; (at = text.Value.AsSpan(at).IndexOfAny("·•・") is var found and >= 0 ? at + found : -1) >= 0; at++)
        {
            var start = AtWord(text, Left(text, at), at);
            var end = AtWordEnd(text, at + 1, Right(text, at + 1));
            if (at - start >= 1 && end - at > 2 && text.At(start - 1) != '《')
            {
                yield return new Draft(new Span(start, end), EntityType.Person, null, MentionSource.Pattern, "person.foreign", true);
                at = end - 1;
            }
        }
    }

    private static int Left(ArticleText text, int dot)
    {
        var at = dot;
        while (at > 0 && dot - at < 6 && IsSound(text.At(at - 1)) && !(text.At(at - 1) == '和' && HasDot(text, at - 1 - LongestPart, at - 1)) && text.Atoms.EndingAt(at) is not { IsOrganization: true })
        {
            at--;
        }

        return at;
    }

    // 大卫: the word goes on to the left; 秘书杰夫: the first character belongs to another word.
    private static int AtWord(ArticleText text, int start, int dot)
    {
        if (start >= dot || text.At(start - 1) == '和' || text.Words.IsEdge(start) || Titles.Value.LengthBefore(text.Value, start) > 1)
        {
            return start;
        }

        var first = start;
        while (!text.Words.IsEdge(first))
        {
            first--;
        }

        if (text.Words.KindAt(start) <= WordKind.Name && start - first <= 2)
        {
            return first;
        }

        while (start < dot && !text.Words.IsEdge(start))
        {
            start++;
        }

        return start;
    }

    private static int Right(ArticleText text, int at)
    {
        var end = at;
        while (end - at < 9 && !(text.At(end) == '和' && HasDot(text, end + 1, end + LongestPart)) && (end == at || Behind.LengthAt(text.Value, end) == 0) && (IsSound(text.At(end)) || (text.At(end) is '·' or '•' or '・' && IsSound(text.At(end + 1)))))
        {
            end++;
        }

        return end;
    }

    // 甲·乙强|调, 甲·乙本|月: the last character begins a word of the dictionary.
    private static int AtWordEnd(ArticleText text, int start, int end)
    {
        if (end - start < 3 || text.Words.IsEdge(end))
        {
            return end;
        }

        var first = end;
        while (!text.Words.IsEdge(first))
        {
            first--;
        }

        return first > start + 1 && end - first == 1 && text.Words.KindAt(first) >= WordKind.Content ? first : end;
    }

    // 甲·乙和丙·丁 are two.
    private static bool HasDot(ArticleText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.At(at) is '·' or '•' or '・')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSound(char unit) => Sounds.Value.Contains([unit]);
}
