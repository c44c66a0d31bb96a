using System.Globalization;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Offers, where nothing is answered, what can be asked of the same names: a question for each thing that articles state of them.</summary>
internal sealed class Suggestions(ClaimReader reader)
{
    private const int Most = 4;

    // How the question for the object (of a subject) and for the subject (of an object) is worded.
    private static readonly Dictionary<string, (string? Forward, string? Back)> Wordings = new(StringComparer.Ordinal)
    {
        ["DEVELOPS"] = ("{0}开发了哪些大模型？", "{0}是谁开发的？"),
        ["PASSED_FILING"] = ("{0}是什么时候通过备案的？", null),
        ["OPENED_TO_PUBLIC_ON"] = ("{0}是什么时候向公众开放的？", null),
        ["RELEASED_ON"] = ("{0}是什么时候发布的？", null),
        ["RELEASED_AT"] = ("{0}是在什么会上发布的？", "{0}上发布了什么？"),
        ["HAS_PARAMETER_COUNT"] = ("{0}有多少参数？", null),
        ["ISSUED_BY"] = ("{0}是谁印发的？", "{0}印发了哪些文件？"),
        ["PUBLISHED"] = ("{0}发布了什么报告？", "{0}是谁发布的？"),
        ["WORKS_FOR"] = ("{0}担任什么职务？", "{0}的高管有哪些？"),
        ["FOUNDED"] = ("{0}创立了哪些公司？", "{0}是谁创立的？"),
        ["FOUNDED_ON"] = ("{0}是什么时候成立的？", null),
        ["LOCATED_IN"] = ("{0}在哪里？", null),
        ["INVESTED_IN"] = ("{0}投资了哪些公司？", "谁投资了{0}？"),
        ["ACQUIRED"] = ("{0}收购了哪些公司？", "{0}被谁收购了？"),
        ["COOPERATES_WITH"] = ("{0}和谁合作？", "{0}和谁合作？"),
        ["USED_BY"] = ("谁使用{0}？", null),
        ["APPLIED_IN"] = ("{0}应用在哪些行业？", null),
        ["BASED_ON"] = ("{0}基于什么？", null),
        ["EDUCATED_AT"] = ("{0}毕业于哪里？", null),
        ["VERSION_OF"] = (null, "{0}有哪些版本？"),
    };

    /// <summary>Questions that have an answer, those nearest to what was asked first.</summary>
    public async Task<IReadOnlyList<string>> ForAsync(Clause clause, CancellationToken cancellationToken)
    {
        var names = clause.Links.Where(l => l.Entities.All(e => e.Label is not ("Region" or "Technology" or "Industry"))).ToList();
        if (names.Count == 0)
        {
            return [];
        }

        var ids = names.SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        var claims = await reader.ReadAsync(Wordings.Keys, ids, cancellationToken).ConfigureAwait(false);
        return
        [
            .. claims.Where(c => c.IsAsserted).Select(c => (Claim: c, Question: Question(c, ids))).Where(p => p.Question is not null)
                .GroupBy(p => p.Question!, StringComparer.Ordinal)
                .OrderByDescending(g => clause.Speaks(g.First().Claim.Predicate)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key).Take(Most),
        ];
    }

    private static string? Question(StatedClaim claim, HashSet<string> ids)
    {
        var (forward, back) = Wordings[claim.Predicate];
        return ids.Contains(claim.Subject.Id) ? forward is null ? null : string.Format(CultureInfo.InvariantCulture, forward, claim.Subject.Name)
            : back is null || claim.Object is null ? null : string.Format(CultureInfo.InvariantCulture, back, claim.Object.Name);
    }
}
