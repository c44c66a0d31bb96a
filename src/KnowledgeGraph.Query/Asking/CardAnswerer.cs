using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers who or what somebody or something is: posts of a person, facts of anything else.</summary>
internal sealed class CardAnswerer(ClaimReader reader)
{
    private static readonly string[] OfPeople = ["WORKS_FOR", "FOUNDED", "EDUCATED_AT"];

    /// <summary>Answers a clause that asks for a card.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var ids = clause.Links.Concat(clause.Links.Count == 0 ? clause.Loose : []).SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        var people = clause.Links.SelectMany(l => l.Entities).Where(e => e.Label == "Person").Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var isPerson = people.Count > 0;
        var claims = ids.Count == 0 ? [] : await reader.ReadAsync(isPerson ? OfPeople : Predicates.All, ids, cancellationToken).ConfigureAwait(false);
        var parts = isPerson ? await PartsAsync(clause, cancellationToken).ConfigureAwait(false) : [];
        var mine = claims.Where(c => !isPerson || people.Contains(c.Subject.Id)).ToList();
        mine = isPerson ? [.. WholePost.Of(mine, await reader.ReadAsync(["PART_OF"], [.. mine.Select(c => c.Object?.Id).OfType<string>()], cancellationToken).ConfigureAwait(false)).Where(c => clause.Posts.Count == 0 || PostMatch.Holds(clause, c))] : mine;
        return new Part
        {
            Clause = clause,
            Rows = isPerson ? Posts(At(clause, parts, [.. mine.Where(c => c.IsAsserted)])) : Facts(mine.Where(c => c.IsAsserted)),
            Related = RelatedBuilder.Of(mine.Where(c => !c.IsAsserted), RelatedBuilder.ByModality),
            Named = [.. mine.SelectMany(c => new[] { c.Subject, c.Object }).OfType<ClaimEnd>().Where(e => ids.Contains(e.Id)).DistinctBy(e => e.Id)],
            Understood = "身份：" + string.Join('、', clause.Links.Select(l => l.Text)),
        };
    }

    // 刘作虎在OPPO担任什么: at the named organisation only, where articles say anything of it, else in its parts.
    private static IReadOnlyList<StatedClaim> At(Clause clause, HashSet<string> parts, IReadOnlyList<StatedClaim> claims)
    {
        var places = clause.Links.Where(l => l.Entities.All(e => e.IsOrganization)).ToList();
        var own = claims.Where(c => c is { Predicate: "WORKS_FOR", Role: not null } && places.Exists(l => l.Ids.Contains(c.Object?.Id, StringComparer.Ordinal))).ToList();
        return places.Count == 0 ? claims : own.Count > 0 ? own : [.. claims.Where(c => (c.Object is { } at && parts.Contains(at.Id)) || places.Exists(l => l.Ids.Contains(c.Object?.Id, StringComparer.Ordinal) || l.Entities.Any(e => c.Object?.Name.StartsWith(e.Name, StringComparison.Ordinal) ?? false)))];
    }

    // A laboratory of the named organisation is in it.
    private async Task<HashSet<string>> PartsAsync(Clause clause, CancellationToken cancellationToken)
    {
        var places = clause.Links.Where(l => l.Entities.All(e => e.IsOrganization)).SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        var claims = places.Count == 0 ? [] : await reader.ReadAsync(["PART_OF"], places, cancellationToken).ConfigureAwait(false);
        return [.. claims.Where(c => c.IsAsserted && c.Subject.IsOrganization && places.Contains(c.Object!.Id)).Select(c => c.Subject.Id)];
    }

    /// <summary>One row for each organisation and post; having founded it is a post only where no other words say so.</summary>
    public static IReadOnlyList<AnswerRow> Posts(IReadOnlyList<StatedClaim> claims)
    {
        var posts = claims.Where(c => c.Predicate == "WORKS_FOR" && c.Role is not null).ToList();
        var known = posts.Select(c => c.Object!.Id).ToHashSet(StringComparer.Ordinal);
        var founded = claims.Where(c => c.Predicate == "FOUNDED" && !known.Contains(c.Object!.Id));
        var whole = posts.Where(c => !posts.Exists(o => IsPartOf(c, o))).ToList();
        var rows = whole.Concat(founded).GroupBy(c => (c.Subject.Id, Object: c.Object!.Id, Role: Canonical(RoleOf(c))))
            .Select(g => PostRow([.. g, .. posts.Where(c => !whole.Contains(c) && g.Any(o => IsPartOf(c, o)))])).ToList();
        return rows.Count > 0 ? rows : Facts(claims);
    }

    // 执行董事 says no more than 联合创始人、执行董事 at the same place.
    private static bool IsPartOf(StatedClaim claim, StatedClaim other) =>
        claim.Object!.Id == other.Object!.Id && claim.Subject.Id == other.Subject.Id && claim.Role!.Length < other.Role!.Length
        && other.Role.Split('、', '，', '兼').Select(Canonical).ToList() is { Count: > 1 } parts && claim.Role.Split('、', '，', '兼').All(p => parts.Contains(Canonical(p), StringComparer.OrdinalIgnoreCase));

    private static AnswerRow PostRow(List<StatedClaim> claims)
    {
        var first = claims[0];
        return new AnswerRow($"{first.Subject.Name}：{Post(first)}", [Cells.Of(first.Object!), Cells.Words("身份", RoleOf(first))], RowBuilder.Evidence(claims));
    }

    private static IReadOnlyList<AnswerRow> Facts(IEnumerable<StatedClaim> claims) =>
        [.. claims.GroupBy(RowBuilder.Words, StringComparer.Ordinal).Select(g => new AnswerRow(g.Key, [Cells.Words("事实", g.Key)], RowBuilder.Evidence(g)))];

    // CTO and 首席技术官 are one post.
    private static string Canonical(string role) =>
        Wordings.Default.PostOf(FoldedText.Fold(role)) ?? role;

    private static string RoleOf(StatedClaim claim) => claim.Role is null ? "创始人" : Cased(claim, FoldedText.Fold(claim.Role));

    // The article's own words where the post follows the organisation: 腾讯集团高级执行副总裁.
    private static string Post(StatedClaim claim)
    {
        var role = RoleOf(claim);
        var quote = claim.Words;
        var at = role.Length == 0 ? -1 : quote.IndexOf(FoldedText.Fold(role), StringComparison.Ordinal);
        var aliases = (claim.Object!.Properties.GetValueOrDefault("aliases") as IEnumerable<object?> ?? []).OfType<string>();
        var written = aliases.Append(claim.Object.Name).Select(FoldedText.Fold).OrderByDescending(a => a.Length)
            .FirstOrDefault(a => at >= 0 && quote[..at].EndsWith(a, StringComparison.Ordinal));
        return (written is null ? claim.Object.Name : OwnCase.In(claim.Evidence.Quote, written)) + role;
    }

    private static string Cased(StatedClaim claim, string role) =>
        claim.Role is { } original && string.Equals(original, role, StringComparison.OrdinalIgnoreCase) ? original : role;
}
