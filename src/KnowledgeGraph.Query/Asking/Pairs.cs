using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Tells for each of several names what is asked of it: 甲、乙的模型分别叫什么 has a row 甲, its model, for each.</summary>
internal static class Pairs
{
    private static readonly string[] Each = ["分别", "各自", "各是", "各叫", "各在", "各有哪", "各由", "各为"];

    /// <summary>Whether the names of a clause are a list and each is asked for by itself.</summary>
    public static bool Asks(Clause clause) =>
        clause.Links.Count > 1 && Array.Exists(Each, w => clause.Text.Contains(w, StringComparison.Ordinal))
        && clause.Links.Zip(clause.Links.Skip(1)).All(p => Joints.Join(clause.Whole, p.First, p.Second));

    /// <summary>The rows of each name with its name before them; names of which nothing is told have none.</summary>
    public static IReadOnlyList<AnswerRow> Rows(Clause clause, IReadOnlyList<StatedClaim> claims, Func<List<StatedClaim>, IReadOnlyList<AnswerRow>> rows) =>
        [.. clause.Links.SelectMany(l => rows([.. claims.Where(c => End(c, l) is not null)]).Select(r => Beside(claims.Select(c => End(c, l)).First(e => e is not null)!, r)))];

    private static ClaimEnd? End(StatedClaim claim, Link link) =>
        link.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal) ? claim.Subject
        : claim.Object is { } other && link.Ids.Contains(other.Id, StringComparer.Ordinal) ? other : null;

    private static AnswerRow Beside(ClaimEnd named, AnswerRow row) => row with { Text = named.Name + "：" + row.Text, Cells = [Cells.Of(named), .. row.Cells] };
}
