using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Figures;
using KnowledgeGraph.Resolution.Filings;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Times;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>Replaces the local keys of one article's claims by nodes, making figure, time and filing nodes as they are needed.</summary>
internal sealed class ClaimResolver(
    ArticleKeys keys,
    IReadOnlyDictionary<LocalRef, EntityIdentity> identities,
    ProjectionTable table,
    FigureRegistry figures,
    FilingRegistry filings,
    TimeRegistry times)
{
    private readonly Dictionary<string, SortedSet<string>> _figureNodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _regions = new(StringComparer.Ordinal);

    public IEnumerable<ResolvedClaim> Resolve(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims.Where(IsRegionOfFigure))
        {
            Among(_regions, claim.Subject).Add(Node(claim, claim.Object!));
        }

        var ofEntities = claims.Where(c => keys.Figure(c.Subject) is null).Select(OfEntity).ToArray();
        return ofEntities.Concat(claims.Where(c => keys.Figure(c.Subject) is not null).Select(OfFigure));
    }

    private bool IsRegionOfFigure(Claim claim) =>
        claim.Predicate == "IN_REGION" && claim.Modality == Modality.Asserted
        && keys.Figure(claim.Subject) is not null && keys.Entity(claim.Object) is { Type: not EntityType.Filing };

    private ResolvedClaim OfEntity(Claim claim) => Resolved(claim, [Node(claim, claim.Subject)]);

    private ResolvedClaim OfFigure(Claim claim)
    {
        var nodes = Among(_figureNodes, claim.Subject);
        if (nodes.Count == 0)
        {
            nodes.Add(figures.IdOf(keys.Article.Article.Id, keys.Figure(claim.Subject)!, null, Among(_regions, claim.Subject)));
        }

        return Resolved(claim, [.. nodes]);
    }

    private ResolvedClaim Resolved(Claim claim, IReadOnlyList<string> subjects) => new()
    {
        Article = keys.Article,
        Claim = claim,
        Subjects = subjects,
        Modality = claim.Modality,
        Role = claim.Role,
        Object = Object(claim, subjects[0]),
        Speaker = keys.Entity(claim.Speaker) is null ? null : Node(claim, claim.Speaker!),
        Value = (double?)keys.Figure(claim.Object)?.Quantity.Value,
    };

    private string? Object(Claim claim, string subject)
    {
        if (keys.Figure(claim.Object) is { } figure)
        {
            var node = figures.IdOf(subject, figure, claim, Among(_regions, figure.Key));
            Among(_figureNodes, figure.Key).Add(node);
            return node;
        }

        var kinds = table.TryGet(claim.Predicate, out var row) ? row.ObjectKinds : [];
        if (kinds.Contains(ObjectKind.Filing))
        {
            return filings.IdOf(keys.Article, claim, keys.Entity(claim.Object) is { Type: EntityType.Filing } named ? named : null);
        }

        return claim.Object is { } key
            ? Node(claim, key)
            : kinds.Contains(ObjectKind.Date) && claim.Time?.Value is { } time ? times.IdOf(time) : null;
    }

    private string Node(Claim claim, string key)
    {
        var entity = keys.Entity(key)!;
        return identities.TryGetValue(new LocalRef(keys.Article.Article.Id, key), out var identity)
            ? identity.Id
            : filings.IdOf(keys.Article, claim, entity);
    }

    private static SortedSet<string> Among(Dictionary<string, SortedSet<string>> sets, string key)
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets.Add(key, set = new SortedSet<string>(StringComparer.Ordinal));
        }

        return set;
    }
}
