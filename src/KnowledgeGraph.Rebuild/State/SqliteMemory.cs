using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.State.Encoding;
using KnowledgeGraph.Rebuild.State.Sqlite;
using KnowledgeGraph.Resolution.Incremental;
using KnowledgeGraph.Resolution.Reprints;

namespace KnowledgeGraph.Rebuild.State;

/// <summary>What the corpus stage remembers, in the file. Everything happens in the transaction that its owner began.</summary>
internal sealed class SqliteMemory(Database database) : IResolutionMemory
{
    public const string Schema = """
        CREATE TABLE resolved (id BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE sketch (id BLOB NOT NULL UNIQUE, hashes BLOB NOT NULL);
        CREATE TABLE alike (id BLOB, other BLOB, PRIMARY KEY (id, other)) WITHOUT ROWID;
        CREATE TABLE node (id BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE fact (id BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE said (key BLOB, value BLOB, weight INTEGER NOT NULL, PRIMARY KEY (key, value)) WITHOUT ROWID;
        CREATE TABLE bucket (number INTEGER PRIMARY KEY, hashes BLOB NOT NULL);
        CREATE TABLE total (name BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        """;

    private const string Clearing = """
        DELETE FROM resolved; DELETE FROM sketch; DELETE FROM alike; DELETE FROM node; DELETE FROM fact; DELETE FROM said; DELETE FROM bucket; DELETE FROM total;
        """;

    public GraphCounts Counts
    {
        get => Total("counts") is { } bytes && new WordReader(bytes) is var r ? new GraphCounts(r.Int(), r.Int(), r.Int(), r.Int(), r.Int()) : default;
        set
        {
            var writer = new WordWriter();
            Array.ForEach([value.Nodes, value.Articles, value.Claims, value.Entities, value.Relationships], n => writer.Number(n));
            Total("counts", writer.ToArray());
        }
    }

    public byte[]?[] BucketHashes
    {
        get
        {
            var hashes = new byte[]?[DigestTree.Buckets];
            if (Total("buckets") is { } bytes)
            {
                for (var i = 0; i < hashes.Length; i++)
                {
                    var hash = bytes.AsSpan(i * ElementHash.Size, ElementHash.Size);
                    hashes[i] = hash.ContainsAnyExcept((byte)0) ? hash.ToArray() : null;
                }
            }

            return hashes;
        }

        set
        {
            var bytes = new byte[DigestTree.Buckets * ElementHash.Size];
            for (var i = 0; i < value.Length; i++)
            {
                value[i]?.CopyTo(bytes, i * ElementHash.Size);
            }

            Total("buckets", bytes);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => database.Execute(Clearing);

    public ArticleRecord? Article(string id) =>
        Blob("SELECT data FROM resolved WHERE id = ?", id) is { } bytes ? RecordCodec.Article(id, bytes, Sketch(Blob("SELECT hashes FROM sketch WHERE id = ?", id)!)) : null;

    public void Put(ArticleRecord article)
    {
        database.Prepared("INSERT OR REPLACE INTO resolved VALUES (?, ?)").Bind(1, article.Id).Bind(2, RecordCodec.Write(article)).Run();
        database.Prepared("INSERT OR REPLACE INTO sketch VALUES (?, ?)").Bind(1, article.Id).Bind(2, MemoryMarshal.AsBytes(article.Sketch.AsSpan())).Run();
    }

    public void RemoveArticle(string id)
    {
        database.Prepared("DELETE FROM resolved WHERE id = ?").Bind(1, id).Run();
        database.Prepared("DELETE FROM sketch WHERE id = ?").Bind(1, id).Run();
    }

    public NodeRecord? Node(string id) => Blob("SELECT data FROM node WHERE id = ?", id) is { } bytes ? RecordCodec.Node(id, bytes) : null;

    public void Put(NodeRecord node) => database.Prepared("INSERT OR REPLACE INTO node VALUES (?, ?)").Bind(1, node.Id).Bind(2, RecordCodec.Write(node)).Run();

    public void RemoveNode(string id) => database.Prepared("DELETE FROM node WHERE id = ?").Bind(1, id).Run();

    public FactRecord? Fact(string id) => Blob("SELECT data FROM fact WHERE id = ?", id) is { } bytes ? RecordCodec.Fact(id, bytes) : null;

    public void Put(FactRecord fact) => database.Prepared("INSERT OR REPLACE INTO fact VALUES (?, ?)").Bind(1, fact.Id).Bind(2, RecordCodec.Write(fact)).Run();

    public void RemoveFact(string id) => database.Prepared("DELETE FROM fact WHERE id = ?").Bind(1, id).Run();

    public IReadOnlyList<KeyValuePair<string, int>> Values(string key)
    {
        var values = new List<KeyValuePair<string, int>>();
        var row = database.Prepared("SELECT value, weight FROM said WHERE key = ?").Bind(1, key);
        while (row.Step())
        {
            values.Add(KeyValuePair.Create(row.Text(0), (int)row.Long(1)));
        }

        values.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return values;
    }

    public void Add(string key, string value, int weight)
    {
        var (k, v) = (ExactText.Write(key), ExactText.Write(value));
        var row = database.Prepared("INSERT INTO said VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET weight = weight + excluded.weight RETURNING weight");
        row.Bind(1, k).Bind(2, v).Bind(3, weight).Step();
        var sum = row.Long(0);
        row.Reset();
        if (sum < 0)
        {
            throw new StateException($"{database.Path}: more is taken back than was given");
        }

        if (sum == 0)
        {
            database.Prepared("DELETE FROM said WHERE key = ? AND value = ?").Bind(1, k).Bind(2, v).Run();
        }
    }

    public IEnumerable<(string Article, ulong[] Sketch)> Sketches(SketchSieve sieve)
    {
        var row = database.Prepared("SELECT id, hashes FROM sketch");
        while (row.Step())
        {
            if (sieve.Passes(MemoryMarshal.Cast<byte, ulong>(row.Bytes(1))))
            {
                yield return (row.Text(0), Sketch(row.Blob(1)));
            }
        }
    }

    public IReadOnlyList<string> Alike(string article)
    {
        var others = new List<string>();
        var row = database.Prepared("SELECT other FROM alike WHERE id = ?").Bind(1, article);
        while (row.Step())
        {
            others.Add(row.Text(0));
        }

        others.Sort(StringComparer.Ordinal);
        return others;
    }

    public void Join(string article, string other)
    {
        var row = database.Prepared("INSERT OR IGNORE INTO alike VALUES (?, ?)");
        row.Bind(1, article).Bind(2, other).Run();
        row.Bind(1, other).Bind(2, article).Run();
    }

    public void Part(string article)
    {
        foreach (var other in Alike(article))
        {
            database.Prepared("DELETE FROM alike WHERE id = ? AND other = ?").Bind(1, other).Bind(2, article).Run();
        }

        database.Prepared("DELETE FROM alike WHERE id = ?").Bind(1, article).Run();
    }

    public ElementHash[] Bucket(int number)
    {
        var row = database.Prepared("SELECT hashes FROM bucket WHERE number = ?").Bind(1, number);
        var bytes = row.Step() ? row.Blob(0) : [];
        row.Reset();
        var hashes = new ElementHash[bytes.Length / ElementHash.Size];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = ElementHash.Read(bytes.AsSpan(i * ElementHash.Size));
        }

        return hashes;
    }

    public void Put(int bucket, ElementHash[] hashes)
    {
        var bytes = new byte[hashes.Length * ElementHash.Size];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i].Write(bytes.AsSpan(i * ElementHash.Size));
        }

        database.Prepared("INSERT OR REPLACE INTO bucket VALUES (?, ?)").Bind(1, bucket).Bind(2, bytes).Run();
    }

    private static ulong[] Sketch(byte[] bytes) => MemoryMarshal.Cast<byte, ulong>(bytes).ToArray();

    private byte[]? Total(string name) => Blob("SELECT data FROM total WHERE name = ?", name);

    private void Total(string name, byte[] data) => database.Prepared("INSERT OR REPLACE INTO total VALUES (?, ?)").Bind(1, name).Bind(2, data).Run();

    private byte[]? Blob(string sql, string id)
    {
        var row = database.Prepared(sql).Bind(1, id);
        var bytes = row.Step() ? row.Blob(0) : null;
        row.Reset();
        return bytes;
    }
}
