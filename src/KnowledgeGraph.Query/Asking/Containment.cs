using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Query.Asking;

/// <summary>What lies in what: a district in its city, as the lexicon knows; a department in its university, as articles say.</summary>
internal sealed class Containment(ClaimReader reader)
{
    /// <summary>Whether a region is another one or lies in it.</summary>
    public static bool IsIn(string region, IEnumerable<string> others)
    {
        var outer = others.ToHashSet(StringComparer.Ordinal);
        for (var at = region; at is not null; at = Lexicon.BuiltIn.Find(at)?.Parent)
        {
            if (outer.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ids of a name with those of its parts that the predicates may mean with it.</summary>
    public async Task<IReadOnlyCollection<string>> WithPartsAsync(Link link, IReadOnlyList<string> predicates, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        if (link.Entities.All(e => e.Label == "Region") && predicates.Contains("LOCATED_IN", StringComparer.Ordinal))
        {
            var places = await reader.ReadAsync(["LOCATED_IN"], null, cancellationToken).ConfigureAwait(false);
            return [.. ids.Concat(places.Select(c => c.Object!.Id).Where(r => IsIn(r, ids))).Distinct(StringComparer.Ordinal)];
        }

        if (link.Entities.All(e => e.Label == "Institution") && predicates.Any(p => p is "EDUCATED_AT" or "WORKS_FOR"))
        {
            var parts = await reader.ReadAsync(["PART_OF"], ids, cancellationToken).ConfigureAwait(false);
            return [.. ids.Concat(parts.Where(c => c.IsAsserted && c.Subject.IsOrganization && ids.Contains(c.Object!.Id)).Select(c => c.Subject.Id)).Distinct(StringComparer.Ordinal)];
        }

        return ids;
    }
}
