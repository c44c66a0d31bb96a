using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>甲，这家由某人创办、一直坚持开源的公司，已经推出6款模型: the clauses that only say who 甲 is.</summary>
internal static class Appositions
{
    private static readonly string[] Openings = ["这个", "这家", "这款", "这一", "这支", "一家", "一个", "一款", "作为"];
    private static readonly string[] Ends = ["的公司", "的企业", "的机构", "的团队", "的平台", "的产品", "的模型", "的大模型", "的创业公司", "的初创公司", "的独角兽", "的厂商", "的实验室"];

    /// <summary>Whether the clause stands between a bare name and the end of such a description.</summary>
    public static bool Holds(FigureSite site, int clause)
    {
        var first = clause;
        while (first > 0 && !AnyWord.Begins(site.Clauses[first].Text.AsSpan().TrimStart(), Openings))
        {
            first--;
        }

        var last = site.Clauses.FindIndex(Math.Max(first, 0), site.Index - Math.Max(first, 0), c => AnyWord.Ends(c.Text.AsSpan().TrimEnd(), Ends));
        return first > 0 && last >= clause && IsName(site, site.Clauses[first - 1]);
    }

    private static bool IsName(FigureSite site, Clause clause) =>
        clause.Entities is [var name] && OwnerTypes.General(name.Type!.Value)
        && site.Between(clause.Span.Start, clause.Span.End).AsSpan().Trim(" “”\n\"*").Length <= name.Span.Length;
}
