using KnowledgeGraph.Library.Tests.Support;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Query.DependencyInjection;
using KnowledgeGraph.Query.Typed;
using KnowledgeGraph.Storage.Port;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Library.Tests.Registration;

public sealed class A_registered_graph(SampleGraph sample)
{
    [Fact]
    public async Task Answers_from_the_chosen_file()
    {
        await using var services = new ServiceCollection().AddKnowledgeGraph(graph => graph.UseEmbedded(sample.Path)).BuildServiceProvider();

        var answer = await services.GetRequiredService<TypedGraph>().AskAsync("文心一言是谁开发的？");

        Assert.Contains("百度", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_one_for_the_application()
    {
        await using var services = new ServiceCollection().AddKnowledgeGraph(graph => graph.UseEmbedded(sample.Path)).BuildServiceProvider();

        Assert.Same(services.GetRequiredService<TypedGraph>(), services.CreateScope().ServiceProvider.GetRequiredService<TypedGraph>());
    }

    [Fact]
    public async Task Cannot_be_written_through()
    {
        await using var services = new ServiceCollection().AddKnowledgeGraph(graph => graph.UseEmbedded(sample.Path)).BuildServiceProvider();

        var error = await Assert.ThrowsAsync<StoreException>(() => services.GetRequiredService<ICypherStore>().ExecuteAsync("CREATE (:X)"));

        Assert.Equal(StoreError.ReadOnly, error.Error);
    }

    [Fact]
    public async Task May_be_on_a_server_and_asks_it_only_when_used()
    {
        await using var services = new ServiceCollection().AddKnowledgeGraph(graph => graph.UseNeo4j("http://localhost:1/graph", "reader", "not-shown")).BuildServiceProvider();

        var store = Assert.IsType<Neo4jStore>(services.GetRequiredService<ICypherStore>());

        Assert.Equal("http://localhost:1/graph", store.Location);
    }

    [Fact]
    public async Task Without_a_store_says_what_to_write()
    {
        await using var services = new ServiceCollection().AddKnowledgeGraph(_ => { }).BuildServiceProvider();

        Assert.Contains("UseEmbedded", Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<TypedGraph>()).Message, StringComparison.Ordinal);
    }
}
