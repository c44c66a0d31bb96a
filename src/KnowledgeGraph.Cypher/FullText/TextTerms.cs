using System.Text;

namespace KnowledgeGraph.Cypher.FullText;

/// <summary>
/// Text as searchable terms: words in lower case, and Chinese, Japanese and Korean as overlapping pairs of characters, as
/// in Lucene's CJK analyzer. Full-width letters and digits count as their plain forms.
/// </summary>
public static class TextTerms
{
    private const int WidthShift = 0xFEE0;

    /// <summary>The terms of a text that is stored. The last character of a run stands alone too, so that every character begins a term.</summary>
    public static List<string> Stored(string text) => Split(text, closeRuns: true);

    /// <summary>The terms of a text that is sought.</summary>
    public static List<string> Sought(string text) => Split(text, closeRuns: false);

    /// <summary>Whether a term is one such character, which other terms may begin with.</summary>
    public static bool IsLoneCharacter(string term) =>
        Rune.TryGetRuneAt(term, 0, out var rune) && rune.Utf16SequenceLength == term.Length && IsPaired(rune);

    private static List<string> Split(string text, bool closeRuns)
    {
        var terms = new List<string>();
        var word = new StringBuilder();
        Rune? before = null;
        var isAlone = false;
        var runes = text.EnumerateRunes().Select(Folded).ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var rune = runes[i];
            if (IsPaired(rune))
            {
                Flush(word, terms);
                if (before is { } first)
                {
                    terms.Add(first.ToString() + rune);
                }

                isAlone = before is null;
                before = rune;
                continue;
            }

            Close(ref before, closeRuns || isAlone, terms);
            if (IsWord(runes, i))
            {
                word.Append(rune.ToString());
            }
            else
            {
                Flush(word, terms);
            }
        }

        Flush(word, terms);
        Close(ref before, closeRuns || isAlone, terms);
        return terms;
    }

    private static void Close(ref Rune? run, bool isWanted, List<string> terms)
    {
        if (run is { } last && isWanted)
        {
            terms.Add(last.ToString());
        }

        run = null;
    }

    private static void Flush(StringBuilder word, List<string> terms)
    {
        if (word.Length > 0)
        {
            terms.Add(word.ToString());
            word.Clear();
        }
    }

    private static Rune Folded(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E
        ? Rune.ToLowerInvariant(new Rune(rune.Value - WidthShift))
        : Rune.ToLowerInvariant(rune);

    /// <summary>A point between digits belongs to the number.</summary>
    private static bool IsWord(Rune[] runes, int at) =>
        Rune.IsLetterOrDigit(runes[at]) || runes[at].Value == '_'
        || (runes[at].Value == '.' && at > 0 && at + 1 < runes.Length && Rune.IsDigit(runes[at - 1]) && Rune.IsDigit(runes[at + 1]));

    private static bool IsPaired(Rune rune) => rune.Value
        is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x323AF) or (>= 0xF900 and <= 0xFAFF)
        or 0x3005 or 0x3007 or (>= 0x3041 and <= 0x30FF) or (>= 0xAC00 and <= 0xD7AF);
}
