using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Reprints;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>
/// What the corpus stage remembers from one run to the next. A run reads and writes it as it goes; whoever keeps it decides
/// afterwards whether the whole run is kept. Empty at first.
/// </summary>
public interface IResolutionMemory
{
    /// <summary>How much the graph holds.</summary>
    GraphCounts Counts { get; set; }

    /// <summary>What an article gave, or <c>null</c>.</summary>
    ArticleRecord? Article(string id);

    /// <summary>Keeps what an article gave.</summary>
    void Put(ArticleRecord article);

    /// <summary>Forgets an article.</summary>
    void RemoveArticle(string id);

    /// <summary>A shared node, or <c>null</c>.</summary>
    NodeRecord? Node(string id);

    /// <summary>Keeps a shared node.</summary>
    void Put(NodeRecord node);

    /// <summary>Forgets a shared node.</summary>
    void RemoveNode(string id);

    /// <summary>A direct relationship, or <c>null</c>.</summary>
    FactRecord? Fact(string id);

    /// <summary>Keeps a direct relationship.</summary>
    void Put(FactRecord fact);

    /// <summary>Forgets a direct relationship.</summary>
    void RemoveFact(string id);

    /// <summary>All values under a key with their weights, which are above 0; in ordinal order of value.</summary>
    IReadOnlyList<KeyValuePair<string, int>> Values(string key);

    /// <summary>Adds to the weight of a value; at 0 the value is gone.</summary>
    void Add(string key, string value, int weight);

    /// <summary>The hashes that reprints are found by, of every article's body that passes the sieve.</summary>
    IEnumerable<(string Article, ulong[] Sketch)> Sketches(SketchSieve sieve);

    /// <summary>The articles that print the same text as this one, itself not among them.</summary>
    IReadOnlyList<string> Alike(string article);

    /// <summary>Keeps that two articles print the same text.</summary>
    void Join(string article, string other);

    /// <summary>Forgets whom an article resembles.</summary>
    void Part(string article);

    /// <summary>The hashes of a bucket of the digest, ascending.</summary>
    ElementHash[] Bucket(int number);

    /// <summary>Keeps the hashes of a bucket.</summary>
    void Put(int bucket, ElementHash[] hashes);

    /// <summary>The hash of each bucket, <see cref="DigestTree.Buckets"/> of them; <c>null</c> for one without elements.</summary>
    byte[]?[] BucketHashes { get; set; }
}
