using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Whether a role that an article gives is the post asked for: whole, so that 总裁 is no 副总裁 and CEO no CEO特别助理.</summary>
internal static class PostMatch
{
    // So many posts stand for one only where whoever heads a firm is asked for.
    private const int Generic = 6;
    private const string OfNow = "目当";
    private static readonly string[] Deputies = ["副", "助理", "代理"];
    private static readonly string[] Now = ["现在", "目前", "如今", "当前", "现任", "眼下"];
    private static readonly string[] Past = ["曾", "以前", "之前", "此前", "前任", "原任"];
    private static readonly string[] Bygone = ["曾", "前任", "原任", "此前任", "之前在", "离开"];
    private static readonly string[] Former = ["前", "原"];

    /// <summary>Whether a claim tells of one of the posts of a clause.</summary>
    public static bool Holds(Clause clause, StatedClaim claim) =>
        (claim.Predicate == "FOUNDED" && clause.Posts.Any(p => p.Contains("创始", StringComparison.Ordinal) && !p.Contains("联合", StringComparison.Ordinal) && !p.Contains("共同", StringComparison.Ordinal)))
        || (claim is { Role: null, Predicate: "WORKS_FOR" } && clause.Links.Any(l => l.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal)) && clause.Posts.Any(p => Holds(clause, Plain(claim.Evidence.Quote), Plain(p))))
        || (claim.Role is { } role && clause.Posts.Any(p => Holds(clause, Plain(role), Plain(p))));

    /// <summary>Those who hold the post, without those who held it where somebody holds it and nobody asks for the past.</summary>
    public static List<StatedClaim> Present(Clause clause, List<StatedClaim> claims)
    {
        if (clause.Posts.Count == 0 || AsksForPast(clause))
        {
            return claims;
        }

        var present = claims.Where(c => !IsFormer(c)).ToList();
        return present.Exists(c => c.Predicate is "WORKS_FOR" or "FOUNDED") ? present : claims;
    }

    /// <summary>Where somebody worked before: only what is told of the past; where somebody is now: nothing of it.</summary>
    public static List<StatedClaim> OfPast(Clause clause, List<StatedClaim> claims) =>
        AsksForNow(clause) ? [.. claims.Where(c => c.Predicate != "WORKS_FOR" || !IsFormer(c))] :
        clause.Posts.Count > 0 || !clause.Speaks("WORKS_FOR") || !AsksForPast(clause) ? claims
            : [.. claims.Where(c => c.Predicate != "WORKS_FOR" || IsFormer(c) || Bygone.Any(w => c.Words.Contains(w, StringComparison.Ordinal)))];

    private static bool AsksForNow(Clause clause) => Now.SelectMany(w => OutsideNames.Find(clause, w)).Any();

    private static bool AsksForPast(Clause clause) =>
        Past.SelectMany(w => OutsideNames.Find(clause, w)).Any() || Former.SelectMany(w => OutsideNames.Find(clause, w)).Any(s => IsBeforeHolder(clause, s));

    // 前首席执行官, 前北岭科技首席执行官; not 目前首席执行官, 前沿公司.
    private static bool IsBeforeHolder(Clause clause, Span word) =>
        (word.Start == 0 || !OfNow.Contains(clause.Whole[word.Start - 1], StringComparison.Ordinal))
        && (clause.Hits.Any(h => h.Wording.Kind == "post" && h.Span.Start == word.End) || clause.Links.Any(l => l.Span.Start == word.End)
            || clause.Posts.Any(p => clause.Whole.AsSpan(word.End).StartsWith(FoldedText.Fold(p), StringComparison.Ordinal)));

    // 谁当家 asks for who heads the whole, and not for the president of a department.
    private static bool IsOfDepartment(Clause clause, string before) =>
        clause.Posts.Count >= Generic && before.AsSpan().IndexOfAny("部群区线") >= 0;

    private static bool IsFormer(StatedClaim claim) => claim.Role is { Length: > 0 } role && role[0] is '前' or '原' && !role.StartsWith("前端", StringComparison.Ordinal);

    // 首席 AI 科学家
    private static string Plain(string post) => FoldedText.Fold(post).Replace(" ", string.Empty, StringComparison.Ordinal);

    private static bool Holds(Clause clause, string role, string post)
    {
        for (var at = role.IndexOf(post, StringComparison.Ordinal); at >= 0; at = role.IndexOf(post, at + 1, StringComparison.Ordinal))
        {
            var end = at + post.Length;
            var isWhole = end == role.Length || !char.IsLetterOrDigit(role[end]) || role[end] is '兼' or '及' or '与' or '和' or '、';
            var deputy = Deputies.FirstOrDefault(d => role[..at].EndsWith(d, StringComparison.Ordinal));
            if (isWhole && !IsOfDepartment(clause, role[..at]) && (deputy is null || clause.Text.Contains(deputy + post, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
