using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>Applies people's merges and separations to identities; the lexicon's id survives a merge, else the smaller one.</summary>
internal sealed class LedgerIdentities
{
    private readonly Dictionary<(string Entity, string Article), LedgerRow> _apart;
    private readonly Dictionary<string, LedgerRow> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _survivor = new(StringComparer.Ordinal);
    private readonly ILexiconFacts _lexicon;

    public LedgerIdentities(Ledger ledger, ILexiconFacts lexicon)
    {
        _lexicon = lexicon;
        _apart = ledger.Holding.Where(row => row.Act == LedgerAct.Apart).ToDictionary(row => (row.Target, row.Other!));
        foreach (var row in ledger.Holding.Where(row => row.Act == LedgerAct.Merge))
        {
            var (a, b) = (Survivor(row.Target), Survivor(row.Other!));
            if (a != b)
            {
                var (kept, gone) = IsKept(a, b) ? (a, b) : (b, a);
                _survivor[gone] = kept;
                _merged[gone] = row;
            }
        }
    }

    /// <summary>Rows that met an entity.</summary>
    public HashSet<int> Met { get; } = [];

    /// <summary>The identity that holds after the ledger.</summary>
    public EntityIdentity Of(ArticleFacts article, LocalEntity entity, EntityIdentity identity, Func<string, string> key)
    {
        if (_apart.TryGetValue((identity.Id, article.Article.Id), out var apart))
        {
            Met.Add(apart.Line);
            var own = ContentId.Of("u", NameKinds.Of(entity.Type), key(entity.Name), Scopes.Article, article.Article.Id, "apart");
            return new EntityIdentity(own, Scopes.Article, article.Article.Id, $"kept apart from {identity.Id}: {apart.Why} ({apart.Date:yyyy-MM-dd})");
        }

        if (!_survivor.ContainsKey(identity.Id))
        {
            return identity;
        }

        var row = _merged[identity.Id];
        Met.Add(row.Line);
        var survivor = Survivor(identity.Id);
        var scope = _lexicon.Find(survivor) is not null ? Scopes.Lexicon : identity.Scope;
        return new EntityIdentity(survivor, scope, scope == Scopes.Lexicon ? null : identity.ScopeOf, $"merged with {survivor}: {row.Why} ({row.Date:yyyy-MM-dd})");
    }

    private string Survivor(string id)
    {
        while (_survivor.TryGetValue(id, out var next))
        {
            id = next;
        }

        return id;
    }

    private bool IsKept(string a, string b) => (_lexicon.Find(a) is not null).CompareTo(_lexicon.Find(b) is not null) switch
    {
        > 0 => true,
        < 0 => false,
        _ => string.CompareOrdinal(a, b) < 0,
    };
}
