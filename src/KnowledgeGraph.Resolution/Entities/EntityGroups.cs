using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Entities;

/// <summary>Gathers the local entities by node.</summary>
internal static class EntityGroups
{
    public static IReadOnlyList<EntityGroup> Of(IReadOnlyList<ArticleFacts> facts, IReadOnlyDictionary<LocalRef, EntityIdentity> identities)
    {
        var members =
            from article in facts
            from entity in article.Entities
            let identity = identities.GetValueOrDefault(new LocalRef(article.Article.Id, entity.Key))
            where identity is not null
            select (Identity: identity, Member: new EntityMember(article, entity, identity.Reason));
        return [.. members.GroupBy(m => m.Identity.Id, StringComparer.Ordinal)
            .Select(g => new EntityGroup(First(g.Select(m => m.Identity)), [.. g.Select(m => m.Member)]))];
    }

    // Members of a node that people merged may differ in scope; what the node says must not depend on who came first.
    private static EntityIdentity First(IEnumerable<EntityIdentity> identities) =>
        identities.OrderBy(i => i.Scope, StringComparer.Ordinal).ThenBy(i => i.ScopeOf, StringComparer.Ordinal).First();
}
