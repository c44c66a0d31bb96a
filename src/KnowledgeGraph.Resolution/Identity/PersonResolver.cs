using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Identity;

/// <summary>
/// People of one name are one only where an organisation joins them: both work for it, founded it, or are introduced by it.
/// A company and the group it belongs to join too. A person without an organisation stays in the article.
/// </summary>
internal sealed class PersonResolver(ILexiconFacts lexicon, LexiconIdentity lexiconIds, IReadOnlyDictionary<LocalRef, EntityIdentity> identities)
{
    /// <summary>A person as one article names them.</summary>
    internal sealed record Person(LocalRef Ref, ArticleFacts Article, LocalEntity Entity, string Name, IReadOnlyList<string> Organizations);

    public IEnumerable<KeyValuePair<Person, EntityIdentity>> Resolve(IReadOnlyList<ArticleFacts> facts)
    {
        var people =
            from article in facts
            from entity in article.Entities
            where entity.Type == EntityType.Person && entity.LexiconId is null
            let local = new LocalRef(article.Article.Id, entity.Key)
            select new Person(local, article, entity, Key(entity.Name), Organizations(article, entity));
        return people.GroupBy(p => p.Name, StringComparer.Ordinal).SelectMany(g => TellApart([.. g]));
    }

    private IEnumerable<KeyValuePair<Person, EntityIdentity>> TellApart(IReadOnlyList<Person> people)
    {
        var firstOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var sets = new DisjointSets(people.Count);
        ForEachOf(people, person => person.Organizations, (organization, i) =>
        {
            if (!firstOf.TryAdd(organization, i))
            {
                sets.Join(firstOf[organization], i);
            }
        });
        ForEachOf(people, person => person.Organizations.SelectMany(lexiconIds.ParentCompanies), (group, i) =>
        {
            if (firstOf.TryGetValue(group, out var other))
            {
                sets.Join(other, i);
            }
        });

        var smallest = firstOf.GroupBy(f => sets.Find(f.Value)).ToDictionary(g => g.Key, g => g.Select(f => f.Key).Min(StringComparer.Ordinal));
        return people.Select((person, i) => KeyValuePair.Create(person, IdentityOf(person, smallest.GetValueOrDefault(sets.Find(i)))));
    }

    private static void ForEachOf(IReadOnlyList<Person> people, Func<Person, IEnumerable<string>> organizations, Action<string, int> act)
    {
        for (var i = 0; i < people.Count; i++)
        {
            foreach (var organization in organizations(people[i]))
            {
                act(organization, i);
            }
        }
    }

    private EntityIdentity IdentityOf(Person person, string? organization)
    {
        if (organization is not null)
        {
            var shared = ContentId.Of("u", "Person", person.Name, Scopes.Organization, organization);
            return new EntityIdentity(shared, Scopes.Organization, organization, $"same name in one organisation, {organization}");
        }

        var rank = Namesakes.Rank(person.Article, person.Entity, Key);
        var id = ContentId.Of("u", "Person", person.Name, Scopes.Article, person.Ref.ArticleId, rank);
        return new EntityIdentity(id, Scopes.Article, person.Ref.ArticleId, "no organisation stated, so in this article only");
    }

    private string[] Organizations(ArticleFacts article, LocalEntity person)
    {
        var stated = article.Claims
            .Where(c => c.Subject == person.Key && c.Modality == Modality.Asserted && c.Predicate is "WORKS_FOR" or "FOUNDED" && c.Object is not null)
            .Select(c => article.Entities.FirstOrDefault(e => e.Key == c.Object))
            .Where(e => e is not null && NameKinds.IsOrganization(e.Type))
            .Select(e => identities[new LocalRef(article.Article.Id, e!.Key)].Id);
        var introduced = person.ScopeName is { Length: > 0 } name
            ? [OwnerLookup.Find(article, name, person, identities, Key) ?? Key(name)]
            : Array.Empty<string>();
        return [.. stated.Concat(introduced).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private string Key(string name) => lexicon.Fold(name) is { Length: > 0 } folded ? folded : name;
}
