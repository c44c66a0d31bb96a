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
        var isPerson = clause.Links.SelectMany(l => l.Entities).Any(e => e.Label == "Person");
        var claims = ids.Count == 0 ? [] : await reader.ReadAsync(isPerson ? OfPeople : Predicates.All, ids, cancellationToken).ConfigureAwait(false);
        var mine = claims.Where(c => !isPerson || ids.Contains(c.Subject.Id)).ToList();
        return new Part
        {
            Clause = clause,
            Rows = [.. mine.Where(c => c.IsAsserted).GroupBy(Says, StringComparer.Ordinal).Select(g => Row(g.Key, [.. g]))],
            Related = RelatedBuilder.Of(mine.Where(c => !c.IsAsserted), RelatedBuilder.ByModality),
            Named = [.. mine.SelectMany(c => new[] { c.Subject, c.Object }).OfType<ClaimEnd>().Where(e => ids.Contains(e.Id)).DistinctBy(e => e.Id)],
            Understood = "Card: " + (isPerson ? "人物" : "事物"),
        };
    }

    private static AnswerRow Row(string text, List<StatedClaim> claims)
    {
        var first = claims[0];
        var cells = new List<AnswerCell> { new("fact", "事实", text) };
        if (first.Predicate == "WORKS_FOR")
        {
            cells.Add(new AnswerCell("person", "人物", first.Subject.Name, first.Subject.Id));
            cells.Add(new AnswerCell("organization", "机构", first.Object!.Name, first.Object.Id));
        }

        return new AnswerRow(text, cells, RowBuilder.Evidence(claims));
    }

    private static string Says(StatedClaim claim) => claim.Predicate == "WORKS_FOR" ? claim.Subject.Name + "：" + Post(claim) : RowBuilder.Words(claim);

    // The article's own words where the post follows the organisation: 腾讯集团高级执行副总裁.
    private static string Post(StatedClaim claim)
    {
        var role = FoldedText.Fold(claim.Role ?? string.Empty);
        var quote = FoldedText.Fold(claim.Evidence.Quote);
        var at = role.Length == 0 ? -1 : quote.IndexOf(role, StringComparison.Ordinal);
        var aliases = (claim.Object!.Properties.GetValueOrDefault("aliases") as IEnumerable<object?> ?? []).OfType<string>();
        var written = aliases.Append(claim.Object.Name).Select(FoldedText.Fold).OrderByDescending(a => a.Length)
            .FirstOrDefault(a => at >= 0 && quote[..at].EndsWith(a, StringComparison.Ordinal));
        return (written is null ? claim.Object.Name : OwnCase.In(claim.Evidence.Quote, written)) + Cased(claim, role);
    }

    private static string Cased(StatedClaim claim, string role) =>
        claim.Role is { } original && string.Equals(original, role, StringComparison.OrdinalIgnoreCase) ? original : role;
}
