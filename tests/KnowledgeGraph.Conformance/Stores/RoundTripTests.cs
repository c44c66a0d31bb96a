using KnowledgeGraph.Conformance.Questions;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>Build, edit an article, build, remove one, build: on a server each step costs what changed and ends where a fresh build does.</summary>
[Collection(ServerCollection.Name)]
public sealed class RoundTripTests(Neo4jServer server) : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_step_ends_at_the_digest_of_a_fresh_build_and_writes_what_changed(bool remembers)
    {
        var address = AddressReader.Read(server.Require(), new Neo4jEnvironment());
        var folder = Path.Combine(_file.Folder, "articles");
        CopyArticles(folder);
        await using var store = new Neo4jStore(address);
        await store.ExecuteAsync("MATCH (n) WHERE n:KG OR n:KGBuild DETACH DELETE n");
        var options = new BuildOptions { StatePath = remembers ? Path.Combine(_file.Folder, "state") : null };
        var before = PropertyGraph.Empty;

        foreach (var step in Steps(folder))
        {
            step();
            var report = await new GraphBuilder(options).BuildAsync(store, [folder]);
            var fresh = await FreshAsync(folder);
            Assert.Equal(GraphDigest.Of(fresh), await StoreDigest.OfAsync(store));
            var changed = ChangedElements.Count(before, fresh);
            Assert.True(changed > 0);
            Assert.InRange(report.Written + report.Removed, 1, 2 * changed);
            before = fresh;

            var last = await LastTransaction.OfAsync(address);
            var again = await new GraphBuilder(options).BuildAsync(store, [folder]);
            Assert.Equal(0, again.Written + again.Removed);
            Assert.Equal(last, await LastTransaction.OfAsync(address));
        }
    }

    private static IEnumerable<Action> Steps(string folder)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToArray();
        yield return () => { };
        yield return () => File.AppendAllText(files[0], "\n2023年9月5日，百度宣布文心一言向公众开放。\n");
        yield return () => File.Delete(files[1]);
    }

    private static void CopyArticles(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Samples.Folder).Order(StringComparer.Ordinal).Take(6))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    private async Task<PropertyGraph> FreshAsync(string folder)
    {
        using var file = new TemporaryFile();
        await using var store = new EmbeddedStore(file.Path);
        await new GraphBuilder(new BuildOptions()).BuildAsync(store, [folder]);
        return await new StoredGraphReader().ReadAsync(store);
    }
}
