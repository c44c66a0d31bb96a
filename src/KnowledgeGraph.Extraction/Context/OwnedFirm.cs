namespace KnowledgeGraph.Extraction.Context;

/// <summary>Of 甲旗下的芯片公司乙 it is 乙 that acts: the firm that a firm before it only owns.</summary>
public static class OwnedFirm
{
    private const int Longest = 16;
    private static readonly string[] Owning = ["旗下", "下属", "子公司", "全资子公司", "控股子公司"];

    /// <summary>Where the owned firm stands in the same clause, or <paramref name="at"/> itself when that firm owns none there.</summary>
    /// <param name="shape">The sentence's shape.</param>
    /// <param name="at">Where the firm stands in it.</param>
    public static int Of(string shape, int at)
    {
        var from = at + 1;
        from += Stands(shape, from, "公司") || Stands(shape, from, "集团") ? 2 : 0;
        from += Stands(shape, from, "的") ? 1 : 0;
        if (!Array.Exists(Owning, word => Stands(shape, from, word)))
        {
            return at;
        }

        var end = Math.Min(Clauses.End(shape, at), from + Longest);
        for (var i = from; i < end; i++)
        {
            if (ShapeAlphabet.IsFirm(shape[i]))
            {
                return i;
            }
        }

        return at;
    }

    private static bool Stands(string shape, int at, string word) => string.CompareOrdinal(shape, at, word, 0, word.Length) == 0;
}
