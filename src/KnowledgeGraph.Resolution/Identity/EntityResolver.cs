using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Resolution.Identity;

/// <summary>
/// Gives every local entity its node: by lexicon id; else by kind, folded name and scope. Filings are left to their claims.
/// </summary>
internal sealed class EntityResolver(ILexiconFacts lexicon, LedgerIdentities decided)
{
    private readonly LexiconIdentity _lexicon = new(lexicon);
    private readonly Dictionary<LocalRef, EntityIdentity> _identities = [];

    public IReadOnlyDictionary<LocalRef, EntityIdentity> Resolve(IReadOnlyList<ArticleFacts> facts)
    {
        ForEach(facts, e => e.LexiconId is not null, (_, e) => _lexicon.Of(e.LexiconId!));
        ForEach(facts, e => e.Scope == EntityScope.Corpus && e.Type != EntityType.Person, (_, e) => InCorpus(e));
        ForEach(facts, e => e.Scope == EntityScope.Article && e.Type != EntityType.Person, InArticle);
        ForEach(facts, e => e.Scope == EntityScope.Owner && e.Type != EntityType.Person, OfOwner);
        foreach (var (person, identity) in new PersonResolver(lexicon, _lexicon, _identities).Resolve(facts))
        {
            _identities.Add(person.Ref, decided.Of(person.Article, person.Entity, identity, Key));
        }

        return _identities;
    }

    private void ForEach(IReadOnlyList<ArticleFacts> facts, Func<LocalEntity, bool> which, Func<ArticleFacts, LocalEntity, EntityIdentity> identity)
    {
        var found = new List<(LocalRef Ref, EntityIdentity Identity)>();
        foreach (var article in facts)
        {
            foreach (var entity in article.Entities.Where(e => e.Type != EntityType.Filing && which(e)))
            {
                var local = new LocalRef(article.Article.Id, entity.Key);
                if (!_identities.ContainsKey(local))
                {
                    found.Add((local, decided.Of(article, entity, identity(article, entity), Key)));
                }
            }
        }

        found.ForEach(f => _identities.Add(f.Ref, f.Identity));
    }

    private EntityIdentity InCorpus(LocalEntity entity) =>
        new(ContentId.Of("u", NameKinds.Of(entity.Type), Key(entity.Name), Scopes.Corpus), Scopes.Corpus, null, "same name");

    private EntityIdentity InArticle(ArticleFacts article, LocalEntity entity)
    {
        var id = ContentId.Of("u", NameKinds.Of(entity.Type), Key(entity.Name), Scopes.Article, article.Article.Id, Namesakes.Rank(article, entity, Key));
        return new EntityIdentity(id, Scopes.Article, article.Article.Id, "name holds in this article only");
    }

    private EntityIdentity OfOwner(ArticleFacts article, LocalEntity entity)
    {
        if (entity.ScopeName is not { Length: > 0 } owner)
        {
            return InArticle(article, entity);
        }

        var ownerId = OwnerLookup.Find(article, owner, entity, _identities, Key) ?? Key(owner);
        var id = ContentId.Of("u", NameKinds.Of(entity.Type), Key(entity.Name), Scopes.Owner, ownerId);
        return new EntityIdentity(id, Scopes.Owner, ownerId, $"same name of {owner}");
    }

    private string Key(string name) => lexicon.Fold(name) is { Length: > 0 } folded ? folded : name;
}
