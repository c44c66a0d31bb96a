using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Asking;

/// <summary>What organisations make: what articles say they develop, and its versions and variants unless another made those.</summary>
internal sealed class MadeThings(ClaimReader reader)
{
    private const int Generations = 3;

    /// <summary>The claims that tell so: of the maker, then of versions, the thing as <see cref="Thing"/> reads it.</summary>
    public async Task<IReadOnlyList<StatedClaim>> OfAsync(IReadOnlyCollection<string> makers, CancellationToken cancellationToken)
    {
        var claims = (await reader.ReadAsync(["DEVELOPS", "VERSION_OF", "VARIANT_OF"], null, cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && c.Object is not null).ToList();
        var developed = claims.Where(c => c.Predicate == "DEVELOPS").ToList();
        var told = developed.Where(c => makers.Contains(c.Subject.Id)).ToList();
        var things = told.Select(c => c.Object!.Id).ToHashSet(StringComparer.Ordinal);
        var others = developed.Where(c => !makers.Contains(c.Subject.Id)).Select(c => c.Object!.Id).Except(things, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        for (var step = 0; step < Generations; step++)
        {
            var next = claims.Where(c => c.Predicate != "DEVELOPS" && things.Contains(c.Object!.Id) && !things.Contains(c.Subject.Id) && !others.Contains(c.Subject.Id)).ToList();
            told.AddRange(next);
            things.UnionWith(next.Select(c => c.Subject.Id));
        }

        return told;
    }

    /// <summary>The thing that such a claim tells of.</summary>
    public static ClaimEnd Thing(StatedClaim claim) => claim.Predicate == "DEVELOPS" ? claim.Object! : claim.Subject;
}
