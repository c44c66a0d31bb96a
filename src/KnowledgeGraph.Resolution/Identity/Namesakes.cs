using System.Globalization;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Resolution.Identity;

/// <summary>Tells apart the entities of one article that share a name and that local extraction kept apart.</summary>
internal static class Namesakes
{
    /// <summary>Empty for the first of its name and kind in the article, <c>2</c> for the second …</summary>
    public static string Rank(ArticleFacts article, LocalEntity entity, Func<string, string> key)
    {
        var name = key(entity.Name);
        var kind = NameKinds.Of(entity.Type);
        var rank = article.Entities
            .Where(e => e.LexiconId is null && e.Scope == entity.Scope && NameKinds.Of(e.Type) == kind && key(e.Name) == name)
            .TakeWhile(e => e.Key != entity.Key)
            .Count();
        return rank == 0 ? string.Empty : (rank + 1).ToString(CultureInfo.InvariantCulture);
    }
}
