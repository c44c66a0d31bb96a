namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>甲，这家由某人创办、一直坚持开源的公司，已经推出6款模型: the clauses that only say who 甲 is.</summary>
internal static class Appositions
{
    /// <summary>Whether the clause stands between a bare name and the end of such a description.</summary>
    public static bool Holds(FigureSite site, int clause)
    {
        var first = site.Clauses.OpeningUpTo(clause);
        return first > 0 && site.Clauses.EndFrom(first) is var last && last >= clause && last < site.Index && IsName(site, site.Clauses[first - 1]);
    }

    private static bool IsName(FigureSite site, Clause clause) =>
        clause.Entities is [var name] && OwnerTypes.General(name.Type!.Value)
        && site.Between(clause.Span.Start, clause.Span.End).AsSpan().Trim(" “”\n\"*").Length <= name.Span.Length;
}
