using System.Buffers;

namespace KnowledgeGraph.Text.Folding;

/// <summary>
/// Finds the readings that a broken converter left behind: <c>服務(wù)</c>, <c>以O(shè)penAI</c>.
/// A syllable with a tone mark or ü is one wherever it follows a letter; a bare syllable such as <c>(de)</c>
/// only after an ideograph in a text that shows the damage elsewhere.
/// </summary>
internal static class PinyinBracket
{
    private const int LongestSyllable = 6;
    private static readonly SearchValues<char> Toned =
        SearchValues.Create("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿĀÁǍÀĒÉĚÈŌÓǑÒÜ");

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZɡ");

    /// <summary>The length of the bracket at the position, or 0 when it is something else.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at, bool isDamaged)
    {
        if (at == 0 || !char.IsLetter(text[at - 1]))
        {
            return 0;
        }

        var (letters, tones) = Syllable(text[(at + 1)..]);
        var close = at + 1 + letters;
        if (letters == 0 || close >= text.Length || text[close] is not (')' or '）'))
        {
            return 0;
        }

        var syllable = text.Slice(at + 1, letters);
        var isReading = tones == 1 || (isDamaged && tones == 0 && text[at - 1] > '\u2E80' && PinyinSyllable.IsOne(syllable));
        return isReading ? letters + 2 : 0;
    }

    /// <summary>Whether the text holds readings in brackets at all: at least two that are sure.</summary>
    public static bool IsDamaged(ReadOnlySpan<char> text)
    {
        var found = 0;
        for (var at = NextToned(text, 0); at >= 0 && found < 2; at = NextToned(text, at + 1))
        {
            var open = text[Math.Max(0, at - LongestSyllable)..at].LastIndexOfAny('(', '（');
            found += open >= 0 && LengthAt(text, Math.Max(0, at - LongestSyllable) + open, false) > 0 ? 1 : 0;
        }

        return found >= 2;
    }

    private static int NextToned(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOfAny(Toned);
        return at < 0 ? -1 : from + at;
    }

    private static (int Letters, int Tones) Syllable(ReadOnlySpan<char> text)
    {
        int letters = 0, tones = 0;
        while (letters < text.Length && letters <= LongestSyllable)
        {
            if (Toned.Contains(text[letters]))
            {
                tones++;
            }
            else if (!Plain.Contains(text[letters]))
            {
                break;
            }

            letters++;
        }

        return letters > LongestSyllable ? (0, 0) : (letters, tones);
    }
}
