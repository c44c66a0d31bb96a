using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Tells for each organisation what is asked of all: 各公司的创始人是谁, 每家公司各推出了哪些模型 have a row with the organisation and its own.</summary>
internal static class OfEachOrganization
{
    /// <summary>Whether a clause asks so, and names none of them.</summary>
    public static bool Asks(Clause clause) => clause.Group == "maker" && clause.Wants.All(w => w is Wanted.Entity or Wanted.Who) && !clause.Links.Any(l => l.Entities.All(e => e.IsOrganization));

    /// <summary>A row for each organisation and what stands at the other end; none for claims without an organisation.</summary>
    public static IReadOnlyList<AnswerRow> Rows(IReadOnlyList<StatedClaim> claims) =>
        [.. claims.Where(c => c.Object is { Label: not ("Figure" or "Time" or "Filing") } && (c.Subject.IsOrganization || c.Object.IsOrganization))
            .Select(c => c.Subject.IsOrganization ? (Of: c.Subject, Own: c.Object!, Claim: c) : (Of: c.Object!, Own: c.Subject, Claim: c))
            .GroupBy(p => (Of: p.Of.Id, Own: p.Own.Id)).OrderBy(g => g.First().Of.Name, StringComparer.Ordinal)
            .Select(g => new AnswerRow($"{g.First().Of.Name}：{RowBuilder.Written(g.First().Own, g.First().Claim)}", [Cells.Of(g.First().Of), Cells.Of(g.First().Own)], RowBuilder.Evidence(g.Select(p => p.Claim))))];
}
