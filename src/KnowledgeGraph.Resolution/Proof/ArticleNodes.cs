using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Proof;

/// <summary>Makes the node of an article. Where it was found is not part of the graph.</summary>
internal static class ArticleNodes
{
    public static GraphNode Of(Article article, string origin)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["contentHash"] = article.Trace?.ContentHash ?? ContentHash.Of(article.Text),
            ["length"] = (long)new CodePoints(article.Text).At(article.Text.Length),
            ["origin"] = origin,
        };
        Add("title", article.Title);
        Add("address", article.Address);
        Add("publishedRule", article.PublishedRule);
        if (article.PublishedOn is { } published)
        {
            properties["published"] = published.Name;
            properties["publishedOn"] = published.From;
        }

        return new GraphNode(article.Id, ["Article"], properties);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                properties[name] = value;
            }
        }
    }
}
