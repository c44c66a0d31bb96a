using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Format;

/// <summary>Whatever happens to the file's bytes, a reader gets an answer or one sentence, never a crash.</summary>
public sealed class DamageTests
{
    private static readonly string[] Questions =
    [
        "MATCH (n) RETURN n ORDER BY n.name",
        "MATCH (a)-[r]->(b) RETURN a.name, r, type(r), labels(b)",
        "MATCH (n:City {name: 'city 7'})-[*1..2]-(m) RETURN m",
        "MATCH ()-[r:ROAD]->() RETURN count(r), sum(r.length)",
    ];

    [Fact]
    public async Task A_file_with_damaged_bytes_answers_or_says_that_it_is_damaged()
    {
        using var file = new TemporaryFile();
        await Fill(file.Path);
        var whole = file.Bytes;
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Survives(file.Path, whole, seed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static void Survives(string path, byte[] whole, int seed) =>
        Damage(path, whole, new Random(seed)).GetAwaiter().GetResult();

    private static async Task Fill(string path)
    {
        await using var store = new EmbeddedStore(path);
        await store.ExecuteAsync("CREATE INDEX city FOR (n:City) ON (n.name)");
        await store.ExecuteAsync("UNWIND range(1, 60) AS i CREATE (:City {name: 'city ' + toString(i), list: [i, i], day: date('2023-08-31')})");
        await store.ExecuteAsync("MATCH (a:City), (b:City) WHERE a.name < b.name AND size(a.name) < 7 CREATE (a)-[:ROAD {length: 3}]->(b)");
    }

    private static async Task Damage(string path, byte[] whole, Random random)
    {
        var bytes = (byte[])whole.Clone();
        for (var hits = random.Next(1, 200); hits > 0; hits--)
        {
            bytes[random.Next(100, bytes.Length)] = (byte)random.Next(256);
        }

        await File.WriteAllBytesAsync(path, random.Next(5) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
        await using var store = new EmbeddedStore(path);
        foreach (var question in Questions)
        {
            try
            {
                await store.QueryAsync(question);
            }
            catch (StoreException error)
            {
                Assert.NotEmpty(error.Message);
            }
        }
    }
}
