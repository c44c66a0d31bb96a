using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Server;

[Collection(ServerCollection.Name)]
public sealed class ServerSchemaTests(Neo4jServer server) : SchemaContract
{
    [Fact]
    public async Task The_constraint_that_only_some_editions_have_is_a_statement_that_every_server_can_read()
    {
        await using var store = await OpenAsync();
        var kind = await store.ReadAsync(t => StoreKind.ReadAsync(t, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.SkipWhen(kind.HasPresence, "this server has it");
        var rule = new IndexRule("kgtest_present", IndexKind.Present, ["KgSchemaTest"], ["id"]);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync(SchemaStatements.Create(rule)));

        Assert.Contains("Enterprise Edition", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SyntaxError", Assert.IsType<Neo4jStatus>(error.InnerException).Code, StringComparison.Ordinal);
    }

    protected override Task<ICypherStore> OpenAsync() =>
        Task.FromResult<ICypherStore>(new Neo4jStore(AddressReader.Read(server.Require(), new Neo4jEnvironment())));
}
