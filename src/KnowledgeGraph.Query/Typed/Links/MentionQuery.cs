using System.Collections.Immutable;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Links;

/// <summary>The articles that name an entity, the newest first.</summary>
/// <example>
/// <code>
/// var articles = await graph.ArticlesMentioning("百度").ToListAsync();
/// Console.WriteLine(articles.Count > 1); // → True
/// </code>
/// </example>
public sealed class MentionQuery : TypedQuery<ArticleMention>
{
    internal MentionQuery(ICypherStore store, string name)
        : base(store, "articles-mentioning", ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal).Add("name", name), int.MaxValue)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
    }

    private protected override ArticleMention Read(CypherRecord record) => new(
        record.Get<string>("article"),
        record.Get<string?>("title"),
        record.Get<string?>("published"),
        record.Get<string>("id"),
        record.Get<long>("mentions"),
        record.List<string>("surfaces"));
}
