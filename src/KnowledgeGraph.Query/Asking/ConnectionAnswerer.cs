using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers how two names belong together: what articles say of both, else the shortest chain of facts between them.</summary>
internal sealed class ConnectionAnswerer(ClaimReader reader)
{
    private const int Steps = 4;
    private static readonly string[] Untold = ["COMPARED_WITH", "PREDICTED", "HAS_FIGURE"];

    // Everything is in China and about large models: that connects nothing.
    private static readonly string[] Common = ["Region", "Technology", "Industry", "Time", "Figure", "Filing"];

    /// <summary>Answers a clause that asks for the connection of its first two names.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var ends = clause.Links.Concat(clause.Loose).Take(2).Select(l => l.Ids.ToHashSet(StringComparer.Ordinal)).ToList();
        var claims = await ClaimsAsync(ends[0], cancellationToken).ConfigureAwait(false);
        var direct = claims.Where(c => c.Object is { } o && ((ends[0].Contains(c.Subject.Id) && ends[1].Contains(o.Id)) || (ends[1].Contains(c.Subject.Id) && ends[0].Contains(o.Id)))).ToList();
        var told = direct.Count(c => c.IsAsserted) > 0 ? Distinct(direct) : await ChainAsync(ends[0], ends[1], cancellationToken).ConfigureAwait(false);
        return new Part
        {
            Clause = clause,
            Rows = [.. told.Where(c => c.IsAsserted).GroupBy(c => (c.Subject.Id, c.Predicate, c.Object!.Id)).Select(g => Row([.. g]))],
            Related = RelatedBuilder.Of(direct.Where(c => !c.IsAsserted), RelatedBuilder.ByModality),
            Understood = "关系：" + string.Join("—", clause.Links.Concat(clause.Loose).Take(2).Select(l => l.Text)),
        };
    }

    // A version is also a variant and a part; the narrowest says it all.
    private static List<StatedClaim> Distinct(List<StatedClaim> claims)
    {
        string[] kinds = ["VERSION_OF", "VARIANT_OF", "PART_OF"];
        var best = kinds.FirstOrDefault(k => claims.Exists(c => c.Predicate == k));
        return [.. claims.Where(c => !kinds.Contains(c.Predicate, StringComparer.Ordinal) || c.Predicate == best)];
    }

    private async Task<List<StatedClaim>> ClaimsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var claims = await reader.ReadAsync(Predicates.All.Except(Untold, StringComparer.Ordinal), ids, cancellationToken).ConfigureAwait(false);
        return [.. claims.Where(c => c.Object is not null)];
    }

    private async Task<List<StatedClaim>> ChainAsync(HashSet<string> from, HashSet<string> to, CancellationToken cancellationToken)
    {
        var came = from.ToDictionary(id => id, _ => (StatedClaim?)null, StringComparer.Ordinal);
        var frontier = from.Order(StringComparer.Ordinal).ToList();
        for (var step = 0; step < Steps && frontier.Count > 0; step++)
        {
            var next = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var claim in (await ClaimsAsync(frontier, cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted))
            {
                var other = came.ContainsKey(claim.Subject.Id) ? claim.Object! : claim.Subject;
                if (to.Contains(other.Id))
                {
                    return [.. Back(claim, came, from)];
                }

                if (!Common.Contains(other.Label, StringComparer.Ordinal) && came.TryAdd(other.Id, claim))
                {
                    next.Add(other.Id);
                }
            }

            frontier = [.. next];
        }

        return [];
    }

    private static IEnumerable<StatedClaim> Back(StatedClaim last, Dictionary<string, StatedClaim?> came, HashSet<string> from)
    {
        var chain = new List<StatedClaim> { last };
        for (var id = came.ContainsKey(last.Subject.Id) ? last.Subject.Id : last.Object!.Id; !from.Contains(id) && came[id] is { } claim;)
        {
            chain.Add(claim);
            id = claim.Subject.Id == id ? claim.Object!.Id : claim.Subject.Id;
        }

        chain.Reverse();
        return chain;
    }

    private static AnswerRow Row(List<StatedClaim> claims)
    {
        var first = claims[0];
        return new AnswerRow(
            RowBuilder.Words(first),
            [Cells.Of(first.Subject), Cells.Words("关系", first.Predicate), Cells.Of(first.Object!)],
            RowBuilder.Evidence(claims));
    }
}
