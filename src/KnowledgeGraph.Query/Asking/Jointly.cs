using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers what several made together, 甲和乙联合推出了什么: only what articles say each of them made.</summary>
internal static class Jointly
{
    /// <summary>A clause for each maker, or <c>null</c> where nothing is said to be made together.</summary>
    public static IReadOnlyList<Clause>? Of(Clause clause) =>
        clause.Links.Count > 1 && clause.Wants is [Wanted.Entity] && clause.Speaks("COOPERATES_WITH") && clause.Speaks("DEVELOPS") && clause.Links.All(l => l.Entities.All(e => e.IsOrganization))
        && clause.Links.Zip(clause.Links.Skip(1)).All(p => Joints.Join(clause.Whole, p.First, p.Second))
            ? [.. clause.Links.Select(l => clause with { Links = [l], Relations = [.. clause.Relations.Where(r => !r.Predicates.Contains("COOPERATES_WITH", StringComparer.Ordinal))] })]
            : null;

    /// <summary>The rows that every part has, each with all its proof.</summary>
    public static Part Together(Clause clause, IReadOnlyList<Part> parts) => parts[0] with
    {
        Clause = clause, Related = [], Understood = string.Join("；", parts.Select(p => p.Understood)) + "；共同",
        Rows = [.. parts[0].Rows.Where(r => parts.All(p => p.Rows.Any(o => o.Cells[0].Id == r.Cells[0].Id)))
            .Select(r => r with { Evidence = [.. parts.SelectMany(p => p.Rows.Where(o => o.Cells[0].Id == r.Cells[0].Id)).SelectMany(o => o.Evidence).DistinctBy(e => (e.Article, e.Start, e.End))] })],
    };
}
