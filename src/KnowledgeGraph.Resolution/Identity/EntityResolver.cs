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
    private readonly PersonResolver _people = new(lexicon, new LexiconIdentity(lexicon));

    public IReadOnlyDictionary<LocalRef, EntityIdentity> Resolve(IReadOnlyList<ArticleFacts> facts)
    {
        var all = new Dictionary<LocalRef, EntityIdentity>();
        var people = new List<Person>();
        var articles = facts.ToDictionary(f => f.Article.Id, StringComparer.Ordinal);
        foreach (var article in facts)
        {
            var things = Things(article);
            people.AddRange(People(article, things));
            foreach (var (local, identity) in things)
            {
                all.Add(local, identity);
            }
        }

        foreach (var namesakes in people.GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            foreach (var (person, organization) in PersonResolver.TellApart([.. namesakes]))
            {
                all.Add(new LocalRef(person.ArticleId, person.Key), Of(articles[person.ArticleId], person, organization));
            }
        }

        return all;
    }

    /// <summary>The identities of everything but people without a lexicon row: a matter of the article alone.</summary>
    public Dictionary<LocalRef, EntityIdentity> Things(ArticleFacts article)
    {
        var found = new Dictionary<LocalRef, EntityIdentity>();
        Add(e => e.LexiconId is not null, e => _lexicon.Of(e.LexiconId!));
        Add(e => e.Scope == EntityScope.Corpus && e.Type != EntityType.Person, InCorpus);
        Add(e => e.Scope == EntityScope.Article && e.Type != EntityType.Person, e => InArticle(article, e));
        Add(e => e.Scope == EntityScope.Owner && e.Type != EntityType.Person, e => OfOwner(article, e, found));
        return found;

        void Add(Func<LocalEntity, bool> which, Func<LocalEntity, EntityIdentity> identity)
        {
            var made = new List<(LocalRef Ref, EntityIdentity Identity)>();
            foreach (var entity in article.Entities.Where(e => e.Type != EntityType.Filing && which(e)))
            {
                var local = new LocalRef(article.Article.Id, entity.Key);
                if (!found.ContainsKey(local))
                {
                    made.Add((local, decided.Of(article, entity, identity(entity), Key)));
                }
            }

            made.ForEach(m => found.Add(m.Ref, m.Identity));
        }
    }

    /// <summary>The people of an article whom other articles may name as well.</summary>
    public IEnumerable<Person> People(ArticleFacts article, IReadOnlyDictionary<LocalRef, EntityIdentity> things) => _people.Of(article, things);

    /// <summary>The identity of a person once their organisation is known.</summary>
    public EntityIdentity Of(ArticleFacts article, Person person, string? organization) =>
        decided.Of(article, article.Entities.First(e => e.Key == person.Key), PersonResolver.IdentityOf(person, organization), Key);

    private EntityIdentity InCorpus(LocalEntity entity) =>
        new(ContentId.Of("u", NameKinds.Of(entity.Type), Key(entity.Name), Scopes.Corpus), Scopes.Corpus, null, "same name");

    private EntityIdentity InArticle(ArticleFacts article, LocalEntity entity)
    {
        var id = ContentId.Of("u", NameKinds.Of(entity.Type), Key(entity.Name), Scopes.Article, article.Article.Id, Namesakes.Rank(article, entity, Key));
        return new EntityIdentity(id, Scopes.Article, article.Article.Id, "name holds in this article only");
    }

    private EntityIdentity OfOwner(ArticleFacts article, LocalEntity entity, IReadOnlyDictionary<LocalRef, EntityIdentity> identities)
    {
        if (entity.ScopeName is not { Length: > 0 } owner)
        {
            return InArticle(article, entity);
        }

        var ownerId = OwnerLookup.Find(article, owner, entity, identities, Key) ?? Key(owner);
        var id = ContentId.Of("u", NameKinds.Of(entity.Type), Key(entity.Name), Scopes.Owner, ownerId);
        return new EntityIdentity(id, Scopes.Owner, ownerId, $"same name of {owner}");
    }

    private string Key(string name) => lexicon.Fold(name) is { Length: > 0 } folded ? folded : name;
}
