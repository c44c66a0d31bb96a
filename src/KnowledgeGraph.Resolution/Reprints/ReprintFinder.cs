using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Reprints;

/// <summary>Finds articles that print the same text, so that support counts sources and not copies.</summary>
internal sealed class ReprintFinder(Func<string, string> fold)
{
    /// <summary>Two bodies that share at least this part are one text.</summary>
    private const double SameText = 0.7;

    /// <summary>The origin of each article: the earliest of those that print the same, by date and then by id.</summary>
    public IReadOnlyDictionary<string, string> Origins(IReadOnlyList<ArticleFacts> facts)
    {
        var sketches = facts.Select(f => new BodySketch(fold(Body(f.Article)))).ToArray();
        var sets = new DisjointSets(facts.Count);
        foreach (var (a, b) in Candidates(sketches))
        {
            if (sets.Find(a) != sets.Find(b) && sketches[a].Resemblance(sketches[b]) >= SameText)
            {
                sets.Join(a, b);
            }
        }

        return facts.Select((f, i) => (f.Article, Set: sets.Find(i)))
            .GroupBy(x => x.Set)
            .SelectMany(g => g.Select(x => (x.Article.Id, Origin: Earliest(g.Select(y => y.Article)))))
            .ToDictionary(x => x.Id, x => x.Origin, StringComparer.Ordinal);
    }

    private static string Body(Article article)
    {
        var body = article.Zones.Where(z => z.Kind == ZoneKind.Body).Select(z => z.Span.Of(article.Text));
        return article.Zones.Count == 0 ? article.Text : string.Join('\n', body);
    }

    private static string Earliest(IEnumerable<Article> articles) =>
        articles.OrderBy(a => a.PublishedOn?.From ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal).First().Id;

    private static IEnumerable<(int A, int B)> Candidates(BodySketch[] sketches)
    {
        var seen = new Dictionary<ulong, List<int>>();
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < sketches.Length; i++)
        {
            foreach (var hash in sketches[i].IsEmpty ? [] : sketches[i].Hashes)
            {
                if (!seen.TryGetValue(hash, out var others))
                {
                    seen.Add(hash, others = []);
                }

                others.ForEach(other => pairs.Add((other, i)));
                others.Add(i);
            }
        }

        return pairs.Order();
    }
}
