using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Who said something: what the part before answered, 这话是谁说的; or what the question itself tells, 谁认为….</summary>
internal static partial class Speakers
{
    /// <summary>Whether a clause asks who says what it tells: the question word stands right before a verb of saying.</summary>
    public static bool Asks(Clause clause) =>
        clause.Hits.Any(h => h.Wording.Kind == "saying" && clause.Hits.Any(a => a.Wording is { Kind: "asked", Value: "Who" } && a.Span.End <= h.Span.Start && clause.Whole[a.Span.End..h.Span.Start].Trim() is "" or "曾" or "最近" or "公开"))
        && clause.Links.Count + clause.LeftWords.Count > 0
        || (clause.Wants.Contains(Wanted.Who) && clause.Links.Count > 0 && Source().IsMatch(clause.Text));

    // 这个数据出自哪家机构
    [GeneratedRegex("(数据|数字|这个数|这一数|说法|判断|观点|预测|估计)(是|都)?(出自|来自|来源于|来源是|是由|由|是)(谁|哪|什么人|什么机构)")]
    private static partial Regex Source();

    /// <summary>One row for each speaker of words that name what the clause names and tell what it tells.</summary>
    public static async Task<Part> OfAsync(Clause clause, ClaimReader reader, CancellationToken cancellationToken)
    {
        var words = Words(clause);
        var claims = await reader.ReadAsync(Predicates.All, null, cancellationToken).ConfigureAwait(false);
        var told = claims.Where(c => c.Speaker is not null && clause.Links.All(l => Names(c, l)) && !IsContrary(clause, c, words) && (words.Count == 0 || words.Average(w => Likeness.Of(w, c.Words)) >= Enough)).ToList();
        return new Part
        {
            Clause = clause,
            Rows = [.. told.GroupBy(c => c.Speaker!, StringComparer.Ordinal).Select(said => new AnswerRow(said.Key, [new AnswerCell(CellKind.Entity, "谁说的", said.Key)], RowBuilder.Evidence(said)))],
            Understood = "谁说的：" + string.Join('、', clause.Links.Select(l => l.Text).Concat(words)),
        };
    }

    private const double Enough = 0.6;
    private static readonly string[] Nots = ["不", "不会", "不能", "未", "没", "没有"];

    private const string Said = "数据数字说法判断观点预测估计咨询";

    private static List<string> Words(Clause clause)
    {
        var isSource = Source().IsMatch(clause.Text);
        return
        [
            .. clause.LeftWords.Where(w => !isSource || !Said.Contains(w, StringComparison.Ordinal)),
            .. clause.Relations.Where(r => r.Direction == RelationDirection.Verb && r.Word.Length > 1).Select(r => r.Word),
            .. clause.Amounts.Select(a => a.Text),
            .. clause.Hits.Where(h => h.Wording.Kind == "uncovered").Select(h => h.Wording.Word),
        ];
    }

    // 谁说不会 is not who says that it will.
    private static bool IsContrary(Clause clause, StatedClaim claim, List<string> words) =>
        (clause.IsNegated && !Array.Exists(Nots, n => claim.Words.Contains(n, StringComparison.Ordinal))) || words.Exists(w => IsDenied(claim.Words, w) != IsDenied(clause.Text, w));

    private static bool IsDenied(string text, string word) =>
        text.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && Array.Exists(Nots, n => text[..at].EndsWith(n, StringComparison.Ordinal));

    private static bool Names(StatedClaim claim, Link link) =>
        link.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal) || link.Ids.Contains(claim.Object?.Id, StringComparer.Ordinal) || link.Entities.SelectMany(e => e.Surfaces).Append(link.Text).Any(s => ClaimFilter.Quotes(claim, s));

    /// <summary>One row for each speaker of the words that prove the part before; none where the articles say it themselves.</summary>
    public static Part Of(Clause clause, Part before) => new()
    {
        Clause = clause,
        Rows = [.. before.Rows.SelectMany(r => r.Evidence).Where(e => e.Speaker is not null)
            .GroupBy(e => e.Speaker!, StringComparer.Ordinal)
            .Select(said => new AnswerRow(said.Key, [new AnswerCell(CellKind.Entity, "谁说的", said.Key)], [.. said]))],
        Understood = "谁说的：" + string.Join('、', before.Rows.Select(r => r.Text)),
    };
}
