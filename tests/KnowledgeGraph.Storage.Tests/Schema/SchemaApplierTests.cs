using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Storage.Tests.Schema;

public sealed class SchemaApplierTests
{
    [Fact]
    public async Task A_schema_is_applied_once_however_often_it_is_asked_for()
    {
        using var file = new TemporaryFile();
        var first = await Apply(file);
        var before = file.Bytes;
        var second = await Apply(file);
        Assert.Equal(before, file.Bytes);
        Assert.Equal(first.Applied, second.Applied);
        Assert.Empty(first.Open);
        Assert.Equal(GraphSchema.Default.Indexes.Count(i => i.Kind != IndexKind.Present), first.Applied);
        Assert.Empty(second.Made);
    }

    [Fact]
    public async Task Two_nodes_of_ours_cannot_have_one_id()
    {
        using var file = new TemporaryFile();
        await using var store = new EmbeddedStore(file.Path);
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        await store.ExecuteAsync("CREATE (:KG {id: 'a'})");
        var error = await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync("CREATE (:KG:Company {id: 'a'})"));
        Assert.Equal(StoreError.Constraint, error.Error);
        await store.ExecuteAsync("CREATE (:Company {id: 'a'})");
    }

    [Fact]
    public async Task Data_that_violates_a_constraint_is_reported()
    {
        using var file = new TemporaryFile();
        await using var store = new EmbeddedStore(file.Path);
        await store.ExecuteAsync("CREATE (:KG {id: 'a'}), (:KG {id: 'a'})");
        var error = await Assert.ThrowsAsync<StoreException>(() => new SchemaApplier(GraphSchema.Default).ApplyAsync(store));
        Assert.Equal(StoreError.Constraint, error.Error);
    }

    private static async Task<SchemaReport> Apply(TemporaryFile file)
    {
        await using var store = new EmbeddedStore(file.Path);
        return await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
    }
}
