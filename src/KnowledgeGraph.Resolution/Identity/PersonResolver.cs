using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Identity;

/// <summary>
/// People of one name are one only where an organisation joins them: both work for it, founded it, or are introduced by it.
/// A company and the group it belongs to join too. A person without an organisation stays in the article.
/// </summary>
internal sealed class PersonResolver(ILexiconFacts lexicon, LexiconIdentity lexiconIds)
{
    /// <summary>The people that an article names, with what may join them to people of other articles.</summary>
    public IEnumerable<Person> Of(ArticleFacts article, IReadOnlyDictionary<LocalRef, EntityIdentity> things) =>
        from entity in article.Entities
        where entity.Type == EntityType.Person && entity.LexiconId is null
        let organizations = Organizations(article, entity, things)
        select new Person(
            article.Article.Id,
            entity.Key,
            Key(entity.Name),
            Namesakes.Rank(article, entity, Key),
            organizations,
            [.. organizations.SelectMany(lexiconIds.ParentCompanies).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The organisation that each of the people of one name is known by: the smallest that joins them to others, or none.</summary>
    public static IEnumerable<(Person Person, string? Organization)> TellApart(IReadOnlyList<Person> people)
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
        ForEachOf(people, person => person.Groups, (group, i) =>
        {
            if (firstOf.TryGetValue(group, out var other))
            {
                sets.Join(other, i);
            }
        });

        var smallest = firstOf.GroupBy(f => sets.Find(f.Value)).ToDictionary(g => g.Key, g => g.Select(f => f.Key).Min(StringComparer.Ordinal));
        return people.Select((person, i) => (person, smallest.GetValueOrDefault(sets.Find(i))));
    }

    /// <summary>Which node a person is.</summary>
    public static EntityIdentity IdentityOf(Person person, string? organization)
    {
        if (organization is not null)
        {
            var shared = ContentId.Of("u", "Person", person.Name, Scopes.Organization, organization);
            return new EntityIdentity(shared, Scopes.Organization, organization, $"same name in one organisation, {organization}");
        }

        var id = ContentId.Of("u", "Person", person.Name, Scopes.Article, person.ArticleId, person.Rank);
        return new EntityIdentity(id, Scopes.Article, person.ArticleId, "no organisation stated, so in this article only");
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

    private string[] Organizations(ArticleFacts article, LocalEntity person, IReadOnlyDictionary<LocalRef, EntityIdentity> things)
    {
        var stated = article.Claims
            .Where(c => c.Subject == person.Key && c.Modality == Modality.Asserted && c.Predicate is "WORKS_FOR" or "FOUNDED" && c.Object is not null)
            .Select(c => article.Entities.FirstOrDefault(e => e.Key == c.Object))
            .Where(e => e is not null && NameKinds.IsOrganization(e.Type))
            .Select(e => things[new LocalRef(article.Article.Id, e!.Key)].Id);
        var introduced = person.ScopeName is { Length: > 0 } name
            ? [OwnerLookup.Find(article, name, person, things, Key) ?? Key(name)]
            : Array.Empty<string>();
        return [.. stated.Concat(introduced).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private string Key(string name) => lexicon.Fold(name) is { Length: > 0 } folded ? folded : name;
}
