using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Port;
using Xunit;

namespace KnowledgeGraph.TestSupport.Stores;

/// <summary>
/// What every store behind the port does alike. A store's tests derive from it and say how one is opened; all data is made
/// under the label <c>KgContract</c> and cleared first, so that it may run on a database that holds other things.
/// </summary>
public abstract class StoreContract : IAsyncLifetime
{
    private ICypherStore? _store;

    /// <summary>The store under test.</summary>
    protected ICypherStore Store => _store ?? throw new InvalidOperationException("The store is not open.");

    /// <summary>Opens the store, or skips with the reason why there is none.</summary>
    protected abstract Task<ICypherStore> OpenAsync();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _store = await OpenAsync();
        await Store.ExecuteAsync("MATCH (n:KgContract) DETACH DELETE n");
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Values that a property can hold.</summary>
    public static TheoryData<object> Scalars() =>
    [
        true,
        false,
        0L,
        -1L,
        long.MaxValue,
        long.MinValue,
        9_007_199_254_740_993L,
        0.1,
        -2.5e-300,
        1e300,
        3.0,
        "",
        "八月三十一日 🙂 'quoted' \"twice\" \\ back\nline\ttab",
        new DateOnly(2023, 8, 31),
        new DateOnly(1, 1, 1),
        new DateOnly(9999, 12, 31),
        new DateTimeOffset(2023, 8, 31, 9, 30, 5, 250, TimeSpan.FromHours(8)),
    ];

    [Theory]
    [MemberData(nameof(Scalars))]
    public async Task A_value_comes_back_as_it_was_stored(object value)
    {
        await Store.ExecuteAsync("CREATE (:KgContract {value: $value})", With("value", value));
        var stored = await One("MATCH (n:KgContract) RETURN n.value");
        Assert.Equal(value, stored);
        Assert.Equal(value.GetType(), stored!.GetType());
        Assert.Equal(1L, await One("MATCH (n:KgContract) WHERE n.value = $value RETURN count(n)", With("value", value)));
    }

    /// <summary>Lists that a property can hold.</summary>
    public static TheoryData<object[]> Lists() =>
    [
        Array.Empty<object>(),
        new object[] { "文心一言", "", "ERNIE Bot" },
        new object[] { 1L, long.MaxValue },
        new object[] { 0.5, 2.0 },
        new object[] { true, false },
        new object[] { new DateOnly(2023, 8, 31), new DateOnly(2024, 2, 29) },
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_comes_back_as_it_was_stored(object[] list)
    {
        await Store.ExecuteAsync("CREATE (:KgContract {value: $value})", With("value", list));
        var stored = Assert.IsAssignableFrom<IReadOnlyList<object?>>(await One("MATCH (n:KgContract) RETURN n.value"));
        Assert.Equal(list, stored);
    }

    [Fact]
    public async Task Maps_and_nulls_pass_through_parameters_and_results()
    {
        var map = new Dictionary<string, object?> { ["a"] = 1L, ["b"] = null, ["c"] = new object?[] { "x", null, new Dictionary<string, object?> { ["d"] = 2.5 } } };
        var back = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(await One("RETURN $map AS map", With("map", map)));
        Assert.Equal(["a", "b", "c"], back.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(1L, back["a"]);
        Assert.Null(back["b"]);
        var list = Assert.IsAssignableFrom<IReadOnlyList<object?>>(back["c"]);
        Assert.Equal("x", list[0]);
        Assert.Null(list[1]);
        Assert.Equal(2.5, Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(list[2])["d"]);
        Assert.Null(await One("RETURN $nothing", With("nothing", null)));
    }

    [Fact]
    public async Task A_node_comes_back_with_labels_in_order_and_properties()
    {
        await Store.ExecuteAsync("CREATE (:KgContract:Zulu:Alpha {name: 'n', day: $day, list: ['x', 'y']})", With("day", new DateOnly(2023, 8, 31)));
        var node = Assert.IsType<Node>(await One("MATCH (n:KgContract) RETURN n"));
        Assert.Equal(["Alpha", "KgContract", "Zulu"], node.Labels);
        Assert.Equal("n", node.Properties["name"]);
        Assert.Equal(new DateOnly(2023, 8, 31), node.Properties["day"]);
        Assert.Equal<object?>(["x", "y"], Assert.IsAssignableFrom<IReadOnlyList<object?>>(node.Properties["list"]));
        Assert.NotEmpty(node.ElementId);
    }

    [Fact]
    public async Task A_relationship_and_a_path_come_back_with_their_ends()
    {
        await Store.ExecuteAsync("CREATE (:KgContract {name: 'a'})-[:LEADS_TO {weight: 7}]->(:KgContract {name: 'b'})<-[:LEADS_TO]-(:KgContract {name: 'c'})");
        var record = Assert.Single(await Store.QueryAsync(
            "MATCH p = (a:KgContract {name: 'a'})-[r:LEADS_TO]->(b:KgContract)<-[:LEADS_TO]-(c:KgContract) WHERE c.name = 'c' RETURN a, r, b, p"));
        var relationship = Assert.IsType<Relationship>(record[1]);
        Assert.Equal("LEADS_TO", relationship.Type);
        Assert.Equal(7L, relationship.Properties["weight"]);
        Assert.Equal(Assert.IsType<Node>(record[0]).ElementId, relationship.StartElementId);
        Assert.Equal(Assert.IsType<Node>(record[2]).ElementId, relationship.EndElementId);
        var path = Assert.IsType<GraphPath>(record[3]);
        Assert.Equal(["a", "b", "c"], path.Nodes.Select(n => n.Properties["name"]));
        Assert.Equal(2, path.Relationships.Count);
        Assert.Equal(path.Nodes[2].ElementId, path.Relationships[1].StartElementId);
    }

    [Fact]
    public async Task A_path_of_one_node_and_one_that_returns_come_back_whole()
    {
        await Store.ExecuteAsync("CREATE (a:KgContract {name: 'a'})-[:LEADS_TO]->(b:KgContract {name: 'b'})-[:LEADS_TO]->(a)");
        var alone = Assert.IsType<GraphPath>(await One("MATCH p = (a:KgContract {name: 'a'}) RETURN p"));
        Assert.Equal((1, 0), (alone.Nodes.Count, alone.Relationships.Count));
        var round = Assert.IsType<GraphPath>(await One("MATCH p = (a:KgContract {name: 'a'})-[:LEADS_TO*2]->(a) RETURN p"));
        Assert.Equal(["a", "b", "a"], round.Nodes.Select(n => n.Properties["name"]));
        Assert.Equal(round.Nodes[0].ElementId, round.Nodes[2].ElementId);
    }

    [Fact]
    public async Task Big_integers_keep_every_digit_in_lists_and_maps()
    {
        var map = new Dictionary<string, object?> { ["least"] = long.MinValue, ["list"] = new object?[] { long.MaxValue, 9_007_199_254_740_993L, null } };
        var back = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(await One("RETURN $map", With("map", map)));
        Assert.Equal(long.MinValue, back["least"]);
        Assert.Equal<object?>([long.MaxValue, 9_007_199_254_740_993L, null], Assert.IsAssignableFrom<IReadOnlyList<object?>>(back["list"]));
    }

    [Fact]
    public async Task A_property_that_becomes_null_is_gone()
    {
        await Store.ExecuteAsync("CREATE (:KgContract {name: 'a', day: $day})", With("day", new DateOnly(2023, 8, 31)));
        await Store.ExecuteAsync("MATCH (n:KgContract) SET n += $changes", With("changes", new Dictionary<string, object?> { ["day"] = null, ["seen"] = true }));
        Assert.Equal<object?>(["name", "seen"], Assert.IsAssignableFrom<IReadOnlyList<object?>>(await One("MATCH (n:KgContract) UNWIND keys(n) AS k WITH k ORDER BY k RETURN collect(k)")));
    }

    [Fact]
    public async Task Days_and_moments_are_what_the_store_makes_of_texts()
    {
        Assert.Equal(new DateOnly(2023, 8, 31), await One("RETURN date('2023-08-31')"));
        Assert.Equal(new DateOnly(2023, 9, 1), await One("RETURN $day + duration('P1D')", With("day", new DateOnly(2023, 8, 31))));
        Assert.Equal(new DateTimeOffset(2023, 8, 31, 9, 30, 0, TimeSpan.FromHours(8)), await One("RETURN datetime('2023-08-31T09:30:00+08:00')"));
        Assert.Equal<object?>([2023L, 8L, 31L], Assert.IsAssignableFrom<IReadOnlyList<object?>>(await One("RETURN [$day.year, $day.month, $day.day]", With("day", new DateOnly(2023, 8, 31)))));
    }

    [Fact]
    public async Task Columns_keep_the_order_of_the_statement()
    {
        var keys = await Store.ReadAsync(async t => (await t.RunAsync("RETURN 1 AS zulu, 2 AS alpha, 3 AS mike")).Keys);
        Assert.Equal(["zulu", "alpha", "mike"], keys);
    }

    [Fact]
    public async Task Counters_say_what_changed()
    {
        var made = await Store.ExecuteAsync("CREATE (:KgContract {name: 'a'})-[:LEADS_TO]->(:KgContract)");
        Assert.Equal((2L, 1L), (made.NodesCreated, made.RelationshipsCreated));
        var gone = await Store.ExecuteAsync("MATCH (n:KgContract) DETACH DELETE n");
        Assert.Equal((2L, 1L), (gone.NodesDeleted, gone.RelationshipsDeleted));
        Assert.False((await Store.ExecuteAsync("MATCH (n:KgContract) DETACH DELETE n")).Any);
    }

    [Fact]
    public async Task Statements_of_one_transaction_see_each_other()
    {
        var names = await Store.WriteAsync(async t =>
        {
            await t.ExecuteAsync("UNWIND $rows AS row CREATE (n:KgContract) SET n = row", With("rows", new object[] { Row("a"), Row("b") }));
            await t.ExecuteAsync("MATCH (n:KgContract {name: 'a'}) SET n.name = 'c'");
            return (await t.RecordsAsync("MATCH (n:KgContract) RETURN n.name ORDER BY n.name")).Select(r => r[0]).ToArray();
        });
        Assert.Equal<object?>(["b", "c"], names);
    }

    [Fact]
    public async Task An_exception_in_the_work_takes_everything_back()
    {
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Store.WriteAsync<int>(async t =>
        {
            await t.ExecuteAsync("CREATE (:KgContract {name: 'lost'})");
            throw new InvalidTimeZoneException();
        }));
        Assert.Equal(0L, await Count());
    }

    [Fact]
    public async Task A_statement_that_fails_half_way_takes_everything_back_even_when_the_error_is_swallowed()
    {
        await Assert.ThrowsAnyAsync<StoreException>(() => Store.WriteAsync(async t =>
        {
            await t.ExecuteAsync("CREATE (:KgContract {name: 'lost'})");
            try
            {
                await t.ExecuteAsync("UNWIND [1, 0] AS x CREATE (:KgContract {value: 1 / x})");
            }
            catch (StoreException)
            {
            }

            return 0;
        }));
        Assert.Equal(0L, await Count());
    }

    [Fact]
    public async Task A_read_transaction_refuses_to_write()
    {
        await Fails(StoreError.ReadOnly, () => Store.QueryAsync("CREATE (:KgContract)"));
        Assert.Equal(0L, await Count());
    }

    [Theory]
    [InlineData("MATCH (n RETURN n")]
    [InlineData("RETURN nosuchvariable")]
    [InlineData("")]
    public async Task What_is_no_openCypher_is_a_syntax_error(string statement) =>
        await Fails(StoreError.Syntax, () => Store.QueryAsync(statement));

    [Fact]
    public async Task A_division_by_zero_is_an_execution_error() =>
        await Fails(StoreError.Execution, () => Store.QueryAsync("UNWIND [1, 0] AS x RETURN 1 / x"));

    [Fact]
    public async Task A_missing_parameter_is_an_execution_error() =>
        await Fails(StoreError.Execution, () => Store.QueryAsync("RETURN $nosuchparameter"));

    [Fact]
    public async Task A_second_node_with_a_unique_value_is_a_constraint_error()
    {
        const string make = "CREATE CONSTRAINT kg_contract_id IF NOT EXISTS FOR (n:KgContract) REQUIRE (n.id) IS UNIQUE";
        await Store.ExecuteAsync(make);
        await Store.ExecuteAsync(make);
        await Store.ExecuteAsync("CREATE (:KgContract {id: 'x'})");
        await Fails(StoreError.Constraint, () => Store.ExecuteAsync("CREATE (:KgContract {id: 'y'}), (:KgContract {id: 'x'})"));
        Assert.Equal(1L, await Count());
        await Store.ExecuteAsync("MATCH (n:KgContract {id: 'x'}) SET n.id = 'z' CREATE (:KgContract {id: 'x'})");
        Assert.Equal(2L, await Count());
    }

    [Fact]
    public async Task A_node_with_relationships_cannot_be_deleted_alone()
    {
        await Store.ExecuteAsync("CREATE (:KgContract {name: 'a'})-[:LEADS_TO]->(:KgContract)");
        await Fails(StoreError.Constraint, () => Store.ExecuteAsync("MATCH (n:KgContract {name: 'a'}) DELETE n"));
        Assert.Equal(2L, await Count());
    }

    [Fact]
    public async Task Ten_thousand_records_stream_in_order()
    {
        var seen = await Store.ReadAsync(async t =>
        {
            var cursor = await t.RunAsync("UNWIND range(1, $n) AS i RETURN i, 'row ' + toString(i) AS text", With("n", 10_000L));
            var last = 0L;
            await foreach (var record in cursor.ReadAsync())
            {
                Assert.Equal(last + 1, record[0]);
                Assert.Equal("row " + (last + 1), record[1]);
                last++;
            }

            return last;
        });
        Assert.Equal(10_000, seen);
    }

    [Fact]
    public async Task Reading_may_stop_early()
    {
        var first = await Store.ReadAsync(async t =>
        {
            var cursor = await t.RunAsync("UNWIND range(1, 100000) AS i RETURN i");
            await foreach (var record in cursor.ReadAsync())
            {
                return record[0];
            }

            return null;
        });
        Assert.Equal(1L, first);
        Assert.Equal(2L, await One("RETURN 1 + 1"));
    }

    [Fact]
    public async Task Readers_and_a_writer_work_side_by_side_and_each_reader_sees_whole_transactions()
    {
        await Store.ExecuteAsync("CREATE (:KgContract {name: 'left', value: 0}), (:KgContract {name: 'right', value: 0})");
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            var reads = 0;
            while (!stop.IsCancellationRequested || reads == 0)
            {
                var record = Assert.Single(await Store.QueryAsync(
                    "MATCH (a:KgContract {name: 'left'}), (b:KgContract {name: 'right'}) RETURN a.value, b.value"));
                Assert.IsType<long>(record[0]);
                reads++;
            }

            return reads;
        })).ToArray();
        for (var i = 0; i < 20; i++)
        {
            await Store.ExecuteAsync("MATCH (n:KgContract) SET n.value = n.value + 1");
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
        Assert.Equal(20L, await One("MATCH (n:KgContract {name: 'right'}) RETURN n.value"));
    }

    [Fact]
    public async Task A_cancelled_call_stops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.QueryAsync("RETURN 1", null, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ExecuteAsync("CREATE (:KgContract)", null, source.Token));
        Assert.Equal(0L, await Count());
    }

    /// <summary>The only value of the only record.</summary>
    protected async Task<object?> One(string cypher, IReadOnlyDictionary<string, object?>? parameters = null) =>
        Assert.Single(Assert.Single(await Store.QueryAsync(cypher, parameters)));

    /// <summary>The number of nodes that this suite made.</summary>
    protected async Task<long> Count() => (long)(await One("MATCH (n:KgContract) RETURN count(n)"))!;

    /// <summary>One parameter.</summary>
    protected static IReadOnlyDictionary<string, object?> With(string name, object? value) =>
        new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = value };

    private static Dictionary<string, object?> Row(string name) => new(StringComparer.Ordinal) { ["name"] = name };

    private static async Task Fails(StoreError expected, Func<Task> work)
    {
        var error = await Assert.ThrowsAsync<StoreException>(work);
        Assert.Equal(expected, error.Error);
        Assert.NotEmpty(error.Message);
    }
}
