using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Transactions;

/// <summary>Procedures, a clock and parameters of one's own.</summary>
public sealed class What_a_caller_brings : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task A_procedure_of_ones_own_is_called_like_a_built_in_one()
    {
        var twice = new Procedure(
            "own.twice",
            [new ProcedureField("x", "INTEGER?")],
            [new ProcedureField("y", "INTEGER?")],
            (_, inputs) => [[Value.Of(inputs[0].Bits * 2)]]);
        await using var store = new EmbeddedStore(_file.Path, new EmbeddedOptions { Procedures = [twice] });
        await store.ExecuteAsync("CREATE (:Start)");
        Assert.Equal(14L, (await store.QueryAsync("CALL own.twice(7) YIELD y RETURN y"))[0][0]);
    }

    [Fact]
    public async Task The_clock_is_the_one_that_was_given()
    {
        await using var store = new EmbeddedStore(_file.Path, new EmbeddedOptions { Clock = new Noon() });
        await store.ExecuteAsync("CREATE (:Start)");
        Assert.Equal("2001-02-03", (await store.QueryAsync("RETURN toString(date())"))[0][0]);
    }

    [Fact]
    public async Task Changes_of_the_schema_are_counted()
    {
        await using var store = new EmbeddedStore(_file.Path);
        var counters = await store.WriteAsync(async transaction => (await transaction.RunAsync("CREATE INDEX ax FOR (a:A) ON (a.x)")).Counters);
        Assert.Equal(1, counters.SchemaChanges);
        Assert.True(counters.Any);
    }

    [Fact]
    public async Task Maps_of_any_values_and_identifiers_are_parameters()
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:Start)");
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["numbers"] = new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1 },
            ["texts"] = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["b"] = "c" },
            ["id"] = Guid.Parse("0a0b0c0d-0102-0304-0506-0708090a0b0c"),
        };
        var row = (await store.QueryAsync("RETURN $numbers.a, $texts.b, $id", parameters))[0];
        Assert.Equal([1L, "c", "0a0b0c0d-0102-0304-0506-0708090a0b0c"], row);
    }

    [Fact]
    public async Task A_map_whose_keys_are_no_texts_is_refused()
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:Start)");
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["m"] = new Dictionary<int, int> { [1] = 1 } };
        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN $m", parameters));
        Assert.Contains("$m", error.Message, StringComparison.Ordinal);
    }

    private sealed class Noon : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2001, 2, 3, 12, 0, 0, TimeSpan.Zero);
    }
}
