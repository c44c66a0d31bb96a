using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Laws;

/// <summary>What holds of every build, shown on the sample articles from their bytes to the store's file.</summary>
public sealed class Laws_of_building : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Building_twice_leaves_the_bytes_of_the_store_as_they_were()
    {
        var first = await Workshop.BuildAsync(_file.Path, Workshop.Files);
        var bytes = _file.Bytes;

        var second = await Workshop.BuildAsync(_file.Path, Workshop.Files);

        Assert.True(first.Written > 0);
        Assert.Equal((0L, 0L, first.Digest), (second.Written, second.Removed, second.Digest));
        Assert.Equal(bytes, _file.Bytes);
    }

    [Fact]
    public void Neither_the_order_of_the_files_nor_the_number_of_threads_reaches_the_graph()
    {
        var digest = Workshop.DigestOf(Workshop.Files, new BuildOptions { Threads = 1 });

        Assert.Equal(digest, Workshop.DigestOf(Workshop.Files, new BuildOptions { Threads = 2 }));
        Assert.Equal(digest, Workshop.DigestOf([.. Workshop.Files.Reverse()], new BuildOptions { Threads = 2 }));
    }

    [Theory]
    [InlineData("01-first-batch-list.txt")]
    [InlineData("05-conference.html")]
    [InlineData("09-deals.jsonl")]
    [InlineData("14-gpt4-explainer.txt")]
    public async Task An_article_that_goes_leaves_the_graph_of_the_others_and_one_that_comes_back_restores_it(string name)
    {
        var others = Workshop.Files.Where(f => Path.GetFileName(f) != name).ToList();
        var all = await Workshop.BuildAsync(_file.Path, Workshop.Files);

        var without = await Workshop.BuildAsync(_file.Path, others);
        var again = await Workshop.BuildAsync(_file.Path, Workshop.Files);

        Assert.NotEqual(all.Digest, without.Digest);
        Assert.Equal(Workshop.DigestOf(others), without.Digest);
        Assert.Equal(all.Digest, again.Digest);
    }

    [Fact]
    public async Task The_store_holds_the_graph_that_was_built_and_its_relationships_are_what_its_claims_give()
    {
        var report = await Workshop.BuildAsync(_file.Path, Workshop.Files);

        var verified = await Workshop.VerifyAsync(_file.Path);

        Assert.Equal(report.Digest, GraphDigest.Of(await Workshop.ReadAsync(_file.Path)));
        Assert.True(verified.IsSound);
        Assert.Equal(report.Claims, verified.Claims);
    }

    [Fact]
    public void A_copy_of_an_article_changes_neither_claims_nor_entities()
    {
        var copy = Path.Combine(_file.Folder, "copy.txt");
        File.Copy(Workshop.Files[0], copy);

        var once = Workshop.GraphOf(Workshop.Files);
        var twice = Workshop.GraphOf([.. Workshop.Files, copy]);

        Assert.Equal(Ids(once, "Claim"), Ids(twice, "Claim"));
        Assert.Equal(Ids(once, "Entity"), Ids(twice, "Entity"));
        Assert.Equal(Ids(once, "Article"), Ids(twice, "Article"));
    }

    private static IEnumerable<string> Ids(PropertyGraph graph, string label) =>
        graph.Nodes.Where(n => n.Labels.Contains(label)).Select(n => n.Id);
}
