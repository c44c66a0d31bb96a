using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Resolution.Identity;

/// <summary>Finds the entity of the same article that an owner's name stands for.</summary>
internal static class OwnerLookup
{
    public static string? Find(
        ArticleFacts article,
        string owner,
        LocalEntity owned,
        IReadOnlyDictionary<LocalRef, EntityIdentity> identities,
        Func<string, string> key)
    {
        var wanted = key(owner);
        var found = article.Entities
            .Where(e => e.Key != owned.Key && e.Aliases.Prepend(e.Name).Any(n => key(n) == wanted))
            .Select(e => identities.GetValueOrDefault(new LocalRef(article.Article.Id, e.Key))?.Id)
            .FirstOrDefault(id => id is not null);
        return found;
    }
}
