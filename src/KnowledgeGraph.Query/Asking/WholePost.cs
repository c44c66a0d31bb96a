using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// A post as the article writes it between the organisation and the person: 甲公司常务董事、云业务部总裁某某 holds 常务董事、云业务部总裁 at 甲公司,
/// and the department is no second employer. Where the words between name an organisation that is no part of the first, each post stays its own.
/// </summary>
internal static class WholePost
{
    private const int Longest = 48;

    /// <summary>The claims of one or several people with such posts whole; <paramref name="parts"/> are claims of what belongs to what.</summary>
    public static List<StatedClaim> Of(IReadOnlyList<StatedClaim> claims, IReadOnlyList<StatedClaim> parts)
    {
        var absorbed = new HashSet<StatedClaim>();
        var whole = new List<StatedClaim>();
        foreach (var claim in claims)
        {
            var inner = claims.Where(c => c != claim && IsBeside(claim, c) && parts.Any(p => p.IsAsserted && p.Subject.Id == c.Object!.Id && p.Object?.Id == claim.Object!.Id)).ToList();
            var others = claims.Where(c => c != claim && c.Object!.Id != claim.Object!.Id && IsBeside(claim, c)).Except(inner).Select(c => c.Object!.Id).Distinct(StringComparer.Ordinal);
            var post = claim is { Predicate: "WORKS_FOR", Role: not null } && inner.Count > 0 && !others.Any() ? Between(claim) : null;
            whole.Add(post is null ? claim : claim with { Role = post });
            absorbed.UnionWith(post is null ? [] : inner);
        }

        // The same post is told in several places; those that name only a part of it say no more.
        return [.. whole.Where((c, i) => !absorbed.Contains(claims[i]))];
    }

    private static bool IsBeside(StatedClaim claim, StatedClaim other) =>
        other is { Predicate: "WORKS_FOR", Role: not null } && claim.Predicate == "WORKS_FOR" && other.Subject.Id == claim.Subject.Id && other.Object!.Id != claim.Object!.Id
        && other.Evidence.Article == claim.Evidence.Article && other.Evidence.Start < claim.Evidence.End && claim.Evidence.Start < other.Evidence.End;

    private static string? Between(StatedClaim claim)
    {
        var (words, person) = (claim.Words, FoldedText.Fold(claim.Subject.Name));
        var end = words.IndexOf(person, StringComparison.Ordinal);
        var name = Names(claim.Object!).Select(n => (Text: n, At: end <= 0 ? -1 : words.LastIndexOf(n, end - 1, StringComparison.Ordinal))).Where(n => n.At >= 0 && n.At + n.Text.Length < end).OrderBy(n => n.At).ThenByDescending(n => n.Text.Length).FirstOrDefault();
        if (name.Text is null)
        {
            return null;
        }

        var post = words[(name.At + name.Text.Length)..end].Trim();
        return post.Length is > 0 and < Longest && post.Length > claim.Role!.Length && post.AsSpan().IndexOfAny(",，。;；:：（(的") < 0 && post.Contains(FoldedText.Fold(claim.Role), StringComparison.Ordinal) ? OwnCase.In(claim.Evidence.Quote, post) : null;
    }

    private static IEnumerable<string> Names(ClaimEnd end) =>
        (end.Properties.GetValueOrDefault("aliases") as IEnumerable<object?> ?? []).OfType<string>().Append(end.Name).Select(FoldedText.Fold).Where(n => n.Length > 1);
}
