using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Entities;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Filings;

/// <summary>Makes filing nodes as claims speak of them, and remembers under which names.</summary>
internal sealed class FilingRegistry(GraphSchema schema, Func<string, string> fold)
{
    private readonly SortedDictionary<string, (FilingKey Key, SortedSet<string> Names)> _filings = new(StringComparer.Ordinal);
    private readonly Dictionary<LocalRef, EntityIdentity> _named = [];

    /// <summary>The filing nodes.</summary>
    public IEnumerable<GraphNode> Nodes => _filings.Values.Select(Node);

    /// <summary>Which filing each named one is, where a claim says so.</summary>
    public IReadOnlyDictionary<LocalRef, EntityIdentity> Named => _named;

    /// <summary>The id of the filing that a claim speaks of, perhaps under a name.</summary>
    public string IdOf(ArticleFacts article, Claim claim, LocalEntity? named)
    {
        var key = Key(article, claim, named);
        if (!_filings.TryGetValue(key.Id, out var filing))
        {
            _filings.Add(key.Id, filing = (key, new SortedSet<string>(StringComparer.Ordinal)));
        }

        if (named is not null)
        {
            filing.Names.UnionWith(Surfaces.Of(named));
            _named.TryAdd(new LocalRef(article.Article.Id, named.Key), new EntityIdentity(key.Id, Scopes.Filing, null, "regime and batch"));
        }

        return key.Id;
    }

    private static FilingKey Key(ArticleFacts article, Claim claim, LocalEntity? named)
    {
        if (named is null || claim.Regime is not null || claim.Batch is not null)
        {
            return FilingKey.Of(claim);
        }

        var elsewhere = article.Claims.FirstOrDefault(c => (c.Subject == named.Key || c.Object == named.Key) && (c.Regime ?? c.Batch) is not null);
        return FilingKey.Of(elsewhere?.Regime, elsewhere?.Batch);
    }

    private GraphNode Node((FilingKey Key, SortedSet<string> Names) filing)
    {
        var (key, names) = filing;
        var name = $"{(key.Regime == FilingKey.Unknown ? string.Empty : key.Regime)}备案（{(key.Batch.Name == FilingKey.Unknown ? "批次未说明" : key.Batch.Name)}）";
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["nameFolded"] = fold(name),
            ["aliases"] = names.ToArray(),
            ["scope"] = Scopes.Filing,
            ["regime"] = key.Regime,
            ["authority"] = FilingKey.Authority,
            ["batch"] = key.Batch.Name,
        };
        if (key.Batch.Number is { } number)
        {
            properties["batchNumber"] = (long)number;
        }

        return new GraphNode(key.Id, schema.LabelsOf(EntityType.Filing), properties);
    }
}
