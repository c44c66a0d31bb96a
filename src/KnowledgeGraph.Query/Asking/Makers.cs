using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Tells whose the models are of which something is said, where a question asks for companies: 哪些公司的大模型通过了备案.</summary>
internal sealed class Makers(ClaimReader reader)
{
    private static readonly string[] OfModels = ["PASSED_FILING", "OPENED_TO_PUBLIC_ON"];

    /// <summary>Whether the makers are asked for of things that the predicates tell of.</summary>
    public static bool Asks(Clause clause, Wanted wanted, IReadOnlyList<string> predicates) =>
        predicates.Count > 0 && predicates.All(p => OfModels.Contains(p, StringComparer.Ordinal))
        && ((wanted == Wanted.Who && RelationPlan.Labels(clause, wanted).Contains("Organization", StringComparer.Ordinal)) || (wanted == Wanted.Entity && clause.AskedClasses.Count > 0 && clause.AskedClasses.All(c => c is "Company" or "Institution" or "Government" or "Organization")));

    /// <summary>One row for each maker, with the words on the model and the words on whose it is; who is told of without a model stands for itself.</summary>
    public async Task<(IReadOnlyList<AnswerRow> Rows, IReadOnlyList<ClaimEnd> Ends)> OfAsync(IReadOnlyList<StatedClaim> claims, CancellationToken cancellationToken)
    {
        var things = claims.Where(c => !c.Subject.IsOrganization).Select(c => c.Subject.Id).Distinct(StringComparer.Ordinal).ToList();
        var developed = things.Count == 0 ? [] : await reader.ReadAsync(["DEVELOPS"], things, cancellationToken).ConfigureAwait(false);
        var made = developed.Where(c => c.IsAsserted && c.Object is not null && c.Subject.IsOrganization)
            .ToLookup(c => c.Object!.Id, StringComparer.Ordinal);
        var told = claims.SelectMany(c => c.Subject.IsOrganization
            ? [(Maker: c.Subject, Claims: (IReadOnlyList<StatedClaim>)[c])]
            : made[c.Subject.Id].Select(m => (Maker: m.Subject, Claims: (IReadOnlyList<StatedClaim>)[c, m])));
        var groups = told.GroupBy(t => t.Maker.Id, StringComparer.Ordinal).ToList();
        return ([.. groups.Select(g => Row(g.First().Maker, [.. g.SelectMany(t => t.Claims).Distinct()]))], [.. groups.Select(g => g.First().Maker)]);
    }

    private static AnswerRow Row(ClaimEnd maker, IReadOnlyList<StatedClaim> claims) =>
        new(maker.Name, [Cells.Of(maker)], RowBuilder.Evidence(claims))
        {
            Weight = claims.Where(c => OfModels.Contains(c.Predicate, StringComparer.Ordinal)).Select(c => c.Subject.Id).Distinct(StringComparer.Ordinal).Count(),
        };
}
