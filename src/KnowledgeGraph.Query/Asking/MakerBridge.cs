using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Crosses from organisations to what they make, where a question about models names only the makers: 百川智能的模型里，参数最多的.</summary>
internal sealed class MakerBridge(ClaimReader reader, ConditionFinder finder)
{
    private static readonly string[] Made = ["Model", "Product"];

    /// <summary>The clause about the models, or as it is where it is about something else.</summary>
    public async Task<Clause> CrossAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (clause.Group == "model" && clause.Speaks("HAS_PARAMETER_COUNT") && clause.Links.All(l => l.Entities.All(e => e.Label == "Model")))
        {
            return clause with { Links = [.. clause.Links.Concat(await VersionsAsync(clause, cancellationToken).ConfigureAwait(false))] };
        }

        var makers = clause.Links.Where(l => l.Entities.Any(e => e.IsOrganization)).ToList();
        if (makers.Count == 0 || makers.Count < clause.Links.Count || !clause.Speaks("HAS_PARAMETER_COUNT"))
        {
            return clause;
        }

        var crossed = new List<Link>();
        foreach (var maker in makers)
        {
            var made = await finder.FindAsync(clause, new Condition.MadeBy([maker]), Made, cancellationToken).ConfigureAwait(false);
            crossed.Add(made.Count == 0 ? maker : maker with { Entities = [.. made.Select(f => new LinkedEntity(f.Thing.Id, f.Thing.Name, f.Thing.Label, [f.Thing.Name]))] });
        }

        return clause with { Links = crossed };
    }

    // 各版本: the versions of the named model, beside the model itself.
    private async Task<IEnumerable<Link>> VersionsAsync(Clause clause, CancellationToken cancellationToken)
    {
        var ids = clause.Links.SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        var claims = await reader.ReadAsync(["VERSION_OF", "VARIANT_OF"], ids, cancellationToken).ConfigureAwait(false);
        return claims.Where(c => c.IsAsserted && c.Object is { } whole && ids.Contains(whole.Id)).Select(c => c.Subject).DistinctBy(e => e.Id)
            .Select(e => new Link(default, e.Name, [new LinkedEntity(e.Id, e.Name, e.Label, [e.Name])]));
    }
}
