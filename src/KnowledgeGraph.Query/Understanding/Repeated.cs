namespace KnowledgeGraph.Query.Understanding;

/// <summary>Drops a character that was typed twice: 大模模型, 海海淀区. Only one that nothing explains, beside its like.</summary>
internal static class Repeated
{
    /// <summary>The folded question without such characters.</summary>
    public static string Drop(string text, IReadOnlyList<Link> links)
    {
        var covered = new bool[text.Length];
        foreach (var span in links.Where(l => l.IsKnown).Select(l => l.Span).Concat(Wordings.Default.Find(text, _ => false).Where(h => h.Span.Length > 1).Select(h => h.Span)))
        {
            Array.Fill(covered, true, span.Start, span.Length);
        }

        for (var at = text.Length - 1; at > 0; at--)
        {
            if (text[at] == text[at - 1] && text[at] is >= '\u4e00' and <= '\u9fff' && (!covered[at] || !covered[at - 1]) && !Wordings.Default.Has(text.AsSpan(at - 1, 2)) && IsOneWord(text, at, links))
            {
                return Drop(text.Remove(at, 1), []);
            }
        }

        return text;
    }

    // Without it, what stands there is a wording or a name.
    private static bool IsOneWord(string text, int at, IReadOnlyList<Link> links)
    {
        var once = text.Remove(at, 1);
        return Wordings.Default.Find(once, _ => false).Any(h => h.Span.Length > 1 && h.Span.Contains(at - 1)) || links.Any(l => l.Span.Contains(at) != l.Span.Contains(at - 1));
    }
}
