using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers whether a named thing is what a word says of it, 开源 or 闭源: yes or no where the part of a sentence that names it has the word.</summary>
internal sealed class SaidAnswerer(ClaimReader reader)
{
    private static readonly string[] Nots = ["不", "未", "没有", "没", "并未", "并不", "非", "尚未"];
    private static readonly char[] Pauses = [',', '，', ';', '；', '。', '、'];

    /// <summary>Answers a clause that asks whether a word holds.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var ids = clause.Links.SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        var claims = await reader.ReadAsync(Predicates.All, ids, cancellationToken).ConfigureAwait(false);
        var told = claims.Where(c => c.IsAsserted).Select(c => (Claim: c, Holds: Holds(clause, c))).Where(p => p.Holds is not null).ToList();
        bool? yes = told.Count == 0 || told.Select(t => t.Holds).Distinct().Count() > 1 ? null : told[0].Holds;
        var rows = told.DistinctBy(t => t.Claim.Evidence.Start + t.Claim.Evidence.Article).Select(t => new AnswerRow(t.Claim.Evidence.Quote, [Cells.Words("原文", t.Claim.Evidence.Quote)], RowBuilder.Evidence([t.Claim]))).ToList();
        return new Part
        {
            Clause = clause,
            Rows = rows,
            Yes = clause.IsNegated ? !yes : yes,
            Text = yes is null ? null : ((clause.IsNegated ? !yes : yes).Value ? "是。" : "不是。") + string.Join("；", rows.Select(r => r.Text)) + "。",
            Understood = "是否：" + string.Join('、', clause.Said),
        };
    }

    private static bool? Holds(Clause clause, StatedClaim claim)
    {
        foreach (var part in claim.Words.Split(Pauses).Where(p => clause.Links.All(l => l.Entities.SelectMany(e => e.Surfaces).Any(s => MatchKey.Of(p).Contains(MatchKey.Of(s), StringComparison.Ordinal)))))
        {
            var word = clause.Said.FirstOrDefault(w => part.Contains(w, StringComparison.Ordinal));
            if (word is not null)
            {
                var before = part[..part.IndexOf(word, StringComparison.Ordinal)];
                return !Array.Exists(Nots, n => before.EndsWith(n, StringComparison.Ordinal));
            }
        }

        return null;
    }
}
