using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Incremental;
using KnowledgeGraph.Resolution.Reprints;

namespace KnowledgeGraph.Resolution.Tests.Incremental;

/// <summary>What the corpus stage remembers, in dictionaries.</summary>
internal sealed class PlainMemory : IResolutionMemory
{
    private readonly SortedDictionary<string, ArticleRecord> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeRecord> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactRecord> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, int>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _alike = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ElementHash[]> _buckets = [];

    public GraphCounts Counts { get; set; }

    public byte[]?[] BucketHashes { get; set; } = new byte[]?[DigestTree.Buckets];

    public bool IsEmpty => _articles.Count + _nodes.Count + _facts.Count + _values.Count + _alike.Values.Sum(a => a.Count) == 0;

    public ArticleRecord? Article(string id) => _articles.GetValueOrDefault(id);

    public void Put(ArticleRecord article) => _articles[article.Id] = article;

    public void RemoveArticle(string id) => _articles.Remove(id);

    public NodeRecord? Node(string id) => _nodes.GetValueOrDefault(id);

    public void Put(NodeRecord node) => _nodes[node.Id] = node;

    public void RemoveNode(string id) => _nodes.Remove(id);

    public FactRecord? Fact(string id) => _facts.GetValueOrDefault(id);

    public void Put(FactRecord fact) => _facts[fact.Id] = fact;

    public void RemoveFact(string id) => _facts.Remove(id);

    public IReadOnlyList<KeyValuePair<string, int>> Values(string key) => _values.TryGetValue(key, out var values) ? [.. values] : [];

    public void Add(string key, string value, int weight)
    {
        if (!_values.TryGetValue(key, out var values))
        {
            _values.Add(key, values = new SortedDictionary<string, int>(StringComparer.Ordinal));
        }

        var sum = values.GetValueOrDefault(value) + weight;
        Assert.True(sum >= 0, $"{key} {value} is taken back more often than it was given");
        values[value] = sum;
        if (sum == 0)
        {
            values.Remove(value);
        }

        if (values.Count == 0)
        {
            _values.Remove(key);
        }
    }

    public IEnumerable<(string Article, ulong[] Sketch)> Sketches(SketchSieve sieve) =>
        _articles.Values.Where(a => sieve.Passes(a.Sketch)).Select(a => (a.Id, a.Sketch)).ToArray();

    public IReadOnlyList<string> Alike(string article) => _alike.TryGetValue(article, out var others) ? [.. others] : [];

    public void Join(string article, string other)
    {
        Others(article).Add(other);
        Others(other).Add(article);
    }

    public void Part(string article)
    {
        foreach (var other in Alike(article))
        {
            Others(other).Remove(article);
        }

        _alike.Remove(article);
    }

    public ElementHash[] Bucket(int number) => _buckets.GetValueOrDefault(number) ?? [];

    public void Put(int bucket, ElementHash[] hashes) => _buckets[bucket] = hashes;

    private SortedSet<string> Others(string article)
    {
        if (!_alike.TryGetValue(article, out var others))
        {
            _alike.Add(article, others = new SortedSet<string>(StringComparer.Ordinal));
        }

        return others;
    }
}
