using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Reprints;

/// <summary>Finds articles that print the same text, so that support counts sources and not copies.</summary>
internal sealed class ReprintFinder(Func<string, string> fold)
{
    /// <summary>The origin of each article: the earliest of those that print the same, by date and then by id.</summary>
    public IReadOnlyDictionary<string, string> Origins(IReadOnlyList<ArticleFacts> facts)
    {
        var sets = new DisjointSets(facts.Count);
        var join = new SketchJoin();
        for (var i = 0; i < facts.Count; i++)
        {
            foreach (var other in join.Add(SketchOf(facts[i].Article)))
            {
                sets.Join(other, i);
            }
        }

        return facts.Select((f, i) => (f.Article, Set: sets.Find(i)))
            .GroupBy(x => x.Set)
            .SelectMany(g => g.Select(x => (x.Article.Id, Origin: Earliest(g.Select(y => (y.Article.Id, y.Article.PublishedOn?.From))))))
            .ToDictionary(x => x.Id, x => x.Origin, StringComparer.Ordinal);
    }

    /// <summary>What an article is known by among reprints.</summary>
    public BodySketch SketchOf(Article article) => article.Trace is { } trace ? new([.. trace.Likeness]) : new(fold(Body(article)));

    private static string Body(Article article)
    {
        var body = article.Zones.Where(z => z.Kind == ZoneKind.Body).Select(z => z.Span.Of(article.Text));
        return article.Zones.Count == 0 ? article.Text : string.Join('\n', body);
    }

    /// <summary>Of articles that print the same, the one that counts as the source.</summary>
    public static string Earliest(IEnumerable<(string Id, DateOnly? PublishedOn)> articles) =>
        articles.OrderBy(a => a.PublishedOn ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal).First().Id;
}
