using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Where something was released or shown: the place that the sentence itself gives, 在合肥发布.</summary>
internal static class PlaceOfRelease
{
    private static readonly string[] Releases = ["RELEASED_ON", "RELEASED_AT", "PUBLISHED", "ISSUED_BY", "DEVELOPS"];

    /// <summary>One row for each place.</summary>
    public static IReadOnlyList<AnswerRow> Rows(Clause clause, IEnumerable<StatedClaim> claims)
    {
        var words = clause.Relations.Where(r => r.Predicates.Contains("RELEASED_ON", StringComparer.Ordinal)).Select(r => r.Word[..Math.Min(2, r.Word.Length)]).ToList();
        return
        [
            .. claims.Where(c => Releases.Contains(c.Predicate, StringComparer.Ordinal)).SelectMany(c => Places(c, words).Select(id => (Claim: c, Id: id)))
                .GroupBy(p => p.Id, StringComparer.Ordinal)
                .Select(g => new AnswerRow(Name(g.Key), [new AnswerCell(CellKind.Entity, "地区", Name(g.Key)) { Id = g.Key, Label = "Region" }], RowBuilder.Evidence(g.Select(p => p.Claim)))),
        ];
    }

    // A region behind 在 whose verb follows.
    private static IEnumerable<string> Places(StatedClaim claim, List<string> words)
    {
        var quote = claim.Key;
        return NameLinker.Regions(quote).Where(p => p.At > 0 && quote[p.At - 1] is '在' or '于' && words.Exists(w => quote.IndexOf(w, p.At, StringComparison.Ordinal) is >= 0 and var at && at - p.At < 8))
            .Select(p => p.Id);
    }

    private static string Name(string id) => Lexicon.BuiltIn.Find(id)?.Name ?? id;
}
