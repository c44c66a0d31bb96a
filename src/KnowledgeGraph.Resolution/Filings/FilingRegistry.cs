using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Entities;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Filings;

/// <summary>Makes filing nodes as claims speak of them, and remembers under which names.</summary>
internal sealed class FilingRegistry(FilingNodes nodes)
{
    private readonly SortedDictionary<string, (FilingKey Key, SortedSet<string> Names)> _filings = new(StringComparer.Ordinal);
    private readonly Dictionary<LocalRef, EntityIdentity> _named = [];

    /// <summary>The filing nodes.</summary>
    public IEnumerable<GraphNode> Nodes => _filings.Values.Select(filing => nodes.Of(filing.Key, filing.Names));

    /// <summary>Every filing spoken of and its names, by the id of its node.</summary>
    public IReadOnlyDictionary<string, (FilingKey Key, SortedSet<string> Names)> Filings => _filings;

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
}
