using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>Reads an article's words without those that stand aside.</summary>
internal static class AsideText
{
    private const string Emphasis = "**";

    /// <summary>Whether a stretch lies within one of them; they stand in order and apart.</summary>
    public static bool Covers(IReadOnlyList<Aside> asides, Span span)
    {
        var (low, high) = (0, asides.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = asides[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && asides[low - 1].Span.Covers(span) && (span.Length > 0 || span.Start < asides[low - 1].Span.End);
    }

    /// <summary>The words of a stretch without what stands aside there, without marks of emphasis, in plain quotation marks.</summary>
    public static string Between(string text, Span span, IReadOnlyList<Aside> asides)
    {
        var words = span.Of(text);
        for (var i = asides.Count - 1; i >= 0; i--)
        {
            var aside = asides[i].Span;
            if (aside.Start >= span.Start && aside.End <= span.End)
            {
                words = words.Remove(aside.Start - span.Start, aside.Length);
            }
        }

        return Plain(words.Contains(Emphasis, StringComparison.Ordinal) ? words.Replace(Emphasis, string.Empty, StringComparison.Ordinal) : words);
    }

    /// <summary>The words of a stretch, blanks for what stands aside there, so that every place stays where it is.</summary>
    public static string Blanked(string text, Span span, IReadOnlyList<Aside> asides)
    {
        var words = span.Of(text);
        for (var i = 0; i < asides.Count; i++)
        {
            var aside = asides[i].Span;
            if (!span.Overlaps(aside))
            {
                continue;
            }

            var (start, end) = (Math.Max(aside.Start, span.Start) - span.Start, Math.Min(aside.End, span.End) - span.Start);
            words = string.Concat(words.AsSpan(0, start), new string(' ', end - start), words.AsSpan(end));
        }

        return words;
    }

    // Quotation marks of one kind, so that what looks at words between names knows only these.
    private static string Plain(string words) =>
        words.AsSpan().ContainsAny("「」『』《》") ? words.Replace('「', '“').Replace('『', '“').Replace('《', '“').Replace('」', '”').Replace('』', '”').Replace('》', '”') : words;
}
