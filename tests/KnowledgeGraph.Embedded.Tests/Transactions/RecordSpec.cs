using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Transactions;

/// <summary>Transactions, parameters and records as users of the Neo4j driver know them.</summary>
public sealed class RecordSpec : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Values_come_by_name_and_as_the_type_that_is_wanted()
    {
        await using var store = new EmbeddedStore(_file.Path);
        var made = await store.WriteAsync(async transaction =>
        {
            var cursor = await transaction.RunAsync(
                "CREATE (p:Person {name: $name, born: $born}) RETURN p, p.name AS name, p.born AS born, 7 AS count, [1, 2] AS list, null AS nothing",
                new Dictionary<string, object?> { ["name"] = "Ada", ["born"] = new DateOnly(1815, 12, 10) });
            return await cursor.SingleAsync();
        });
        Assert.Equal("Ada", made.Get<string>("name"));
        Assert.Equal(new DateOnly(1815, 12, 10), made.Get<DateOnly>("born"));
        Assert.Equal(7, made.Get<int>("count"));
        Assert.Equal(7.0, made.Get<double?>("count"));
        Assert.Equal([1, 2], made.List<int>("list"));
        Assert.Null(made.Get<string?>("nothing"));
        Assert.Null(made.Get<long?>("nothing"));
        Assert.Empty(made.List<string>("nothing"));
        Assert.Equal("Ada", made.Get<Core.Graph.Node>("p").Properties["name"]);
        Assert.Throws<InvalidCastException>(() => made.Get<long>("name"));
        Assert.Throws<InvalidCastException>(() => made.Get<long>("nothing"));
        Assert.Throws<KeyNotFoundException>(() => made["other"]);
    }

    [Fact]
    public async Task Records_are_computed_while_they_are_read()
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:Start)");
        var first = await store.ReadAsync(async transaction =>
        {
            var cursor = await transaction.RunAsync("UNWIND [1, 0] AS i RETURN 1 / i AS x");
            await foreach (var record in cursor.RecordsAsync())
            {
                return record.Get<long>("x");
            }

            return 0L;
        });
        Assert.Equal(1, first);
    }
}
