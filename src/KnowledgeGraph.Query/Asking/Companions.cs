using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers with whom somebody did something: 谁和科大讯飞一起推出了星火一体机. Those who stand in the same relation to the same thing.</summary>
internal sealed class Companions(ClaimReader reader)
{
    private static readonly string[] With = ["和", "与", "跟", "同", "及"];

    /// <summary>The answer, or <c>null</c> where nobody is asked for beside a name.</summary>
    public async Task<Part?> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (!clause.Wants.Contains(Wanted.Who) || clause.Relations.Count == 0 || clause.Links.FirstOrDefault(l => IsBesideAsked(clause, l)) is not { } known || clause.Links.FirstOrDefault(l => l != known && !IsActor(l)) is not { } thing)
        {
            return null;
        }

        var predicates = clause.Relations.SelectMany(r => r.Predicates).Distinct(StringComparer.Ordinal).ToList();
        var claims = (await reader.ReadAsync(predicates.Append("COOPERATES_WITH"), [.. thing.Ids, .. known.Ids], cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && c.Object is not null).ToList();
        var same = claims.Where(c => c.Predicate != "COOPERATES_WITH" && thing.Ids.Any(i => i == c.Subject.Id || i == c.Object!.Id)).ToList();
        var beside = claims.Where(c => c.Predicate == "COOPERATES_WITH" && known.Ids.Any(i => i == c.Subject.Id || i == c.Object!.Id) && (ClaimFilter.Quotes(c, thing.Text) || same.Exists(s => IsBeside(s, c)))).ToList();
        var ids = thing.Ids.Concat(known.Ids).ToHashSet(StringComparer.Ordinal);
        ClaimEnd? Other(StatedClaim c) => !ids.Contains(c.Subject.Id) ? c.Subject : !ids.Contains(c.Object!.Id) ? c.Object : null;
        var found = same.Exists(c => Other(c) is { IsOrganization: true }) ? same : beside;
        var told = found.Where(c => Other(c) is { } o && (o.IsOrganization || o.Label == "Person")).ToList();
        return told.Count == 0 ? null : new Part
        {
            Clause = clause, Rows = RowBuilder.ByEnd(told, Other), Named = [.. told.Select(c => Other(c)!).DistinctBy(e => e.Id)], IsCounted = true,
            Understood = $"和{known.Text}一起：" + string.Join('、', predicates.Select(Predicates.Verb).Distinct(StringComparer.Ordinal)) + " " + thing.Text,
        };
    }

    // In the same sentence, or the next part of it.
    private static bool IsBeside(StatedClaim one, StatedClaim other) =>
        one.Evidence.Article == other.Evidence.Article && Math.Max(one.Evidence.Start, other.Evidence.Start) - Math.Min(one.Evidence.End, other.Evidence.End) is < 12;

    private static bool IsActor(Link link) => link.Entities.Any(e => e.IsOrganization || e.Label == "Person");

    // 和谁, 谁和: the name and the question word are joined.
    private static bool IsBesideAsked(Clause clause, Link link) => IsActor(link) && clause.Hits.Where(h => h.Wording is { Kind: "asked", Value: "Who" })
        .Any(h => With.Contains(Between(clause.Whole, link.Span.End, h.Span.Start), StringComparer.Ordinal) || With.Contains(Between(clause.Whole, h.Span.End, link.Span.Start), StringComparer.Ordinal));

    private static string Between(string text, int from, int to) => from < to && to <= text.Length ? text[from..to].Trim() : string.Empty;
}
