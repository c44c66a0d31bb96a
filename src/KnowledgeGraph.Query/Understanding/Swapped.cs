using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Reads a word with two neighbouring characters typed in the wrong order: 天哪 for 哪天, 数参 for 参数, 么什时候.</summary>
internal static class Swapped
{
    private const int Longest = 6;
    private static readonly string[] Silent = ["filler", "unclear", "negation", "pronoun", "passive", "modifier", "narrower"];
    private static readonly string[] Asking = ["asked", "connection", "agreement", "group"];

    /// <summary>The folded text with such words put right; of the same length.</summary>
    public static string Correct(string text, IReadOnlyList<Span> names, ICollection<Correction> corrections)
    {
        var covered = Covered(text, names);
        for (var length = Math.Min(Longest, text.Length); length > 1; length--)
        {
            for (var start = 0; start + length <= text.Length; start++)
            {
                var window = new Span(start, start + length);
                if (Meant(text, window, covered) is { } word && !names.Any(n => n.Overlaps(window)))
                {
                    corrections.Add(new Correction(window.Of(text), word));
                    text = text.Remove(start, length).Insert(start, word);
                    covered = Covered(text, names);
                }
            }
        }

        return text;
    }

    // The two characters belong to no word as they stand.
    private static string? Meant(string text, Span window, bool[] covered)
    {
        if (Wordings.Default.Has(window.Of(text)))
        {
            return null;
        }

        for (var at = window.Start; at + 1 < window.End; at++)
        {
            if (covered[at] || covered[at + 1] || text[at] == text[at + 1] || char.IsAscii(text[at]) || char.IsAscii(text[at + 1]))
            {
                continue;
            }

            var word = string.Concat(text.AsSpan(window.Start, at - window.Start), text.AsSpan(at + 1, 1), text.AsSpan(at, 1), text.AsSpan(at + 2, window.End - at - 2));
            if (Wordings.Default.KindsOf(word).Any(k => window.Length > 2 ? !Silent.Contains(k, StringComparer.Ordinal) : Asking.Contains(k, StringComparer.Ordinal)) && (window.Length > 2 || word.AsSpan().IndexOfAny('是', '有', '的') < 0))
            {
                return word;
            }
        }

        return null;
    }

    private static bool[] Covered(string text, IReadOnlyList<Span> names)
    {
        var covered = new bool[text.Length];
        foreach (var span in names.Concat(Wordings.Default.Find(text, _ => false).Where(h => h.Span.Length > 1).Select(h => h.Span)))
        {
            Array.Fill(covered, true, span.Start, span.Length);
        }

        return covered;
    }
}
