namespace KnowledgeGraph.Query.Asking;

/// <summary>How much of a term stands in a text, from 0 to 1: by pairs of neighbouring characters, at half weight by single ones (总价 in 总代价).</summary>
internal static class Likeness
{
    /// <summary>The share of the term that the text holds.</summary>
    public static double Of(string term, string text)
    {
        if (term.Length == 0 || text.Length == 0)
        {
            return 0;
        }

        if (text.Contains(term, StringComparison.Ordinal))
        {
            return 1;
        }

        var pairs = Enumerable.Range(0, Math.Max(term.Length - 1, 0)).Count(i => text.Contains(term.Substring(i, 2), StringComparison.Ordinal));
        var singles = term.Count(c => text.Contains(c, StringComparison.Ordinal));
        return Math.Max(pairs / (double)Math.Max(term.Length - 1, 1), singles / (2.0 * term.Length));
    }
}
