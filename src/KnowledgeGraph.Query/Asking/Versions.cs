using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Figures of the versions and variants of a named model, as figures of the family: 盘古3.0 of 盘古.</summary>
internal sealed class Versions(ClaimReader reader)
{
    private static readonly string[] Of = ["VERSION_OF", "VARIANT_OF", "PART_OF"];

    /// <summary>Whether the question counts versions in: 甲大模型，连3.0版也算上.</summary>
    public static bool AreMeant(Clause clause) => clause.Links.Count > 0 && clause.Whole.Contains('版', StringComparison.Ordinal);

    /// <summary>The same claims, those of versions of what the clause names with the family for their subject, under the version's name.</summary>
    public async Task<IReadOnlyList<StatedClaim>> AsFamiliesAsync(Clause clause, IReadOnlyList<StatedClaim> claims, CancellationToken cancellationToken)
    {
        var families = clause.Links.SelectMany(l => l.Entities).Where(e => e.Label is "Model" or "Product").Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        if (families.Count == 0)
        {
            return claims;
        }

        var parts = await reader.ReadAsync(Of, null, cancellationToken).ConfigureAwait(false);
        var familyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        bool found;
        do
        {
            // Versions of versions too.
            found = false;
            foreach (var part in parts.Where(p => p.IsAsserted && p.Subject.IsModel && !families.Contains(p.Subject.Id)))
            {
                found |= FamilyOf(part.Object!.Id) is { } family && familyOf.TryAdd(part.Subject.Id, family);
            }
        }
        while (found);

        return [.. claims.Select(c => familyOf.TryGetValue(c.Subject.Id, out var family) ? c with { Subject = c.Subject with { Id = family } } : c)];

        string? FamilyOf(string id) => families.Contains(id) ? id : familyOf.GetValueOrDefault(id);
    }
}
