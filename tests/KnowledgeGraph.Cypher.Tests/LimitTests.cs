using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>No statement takes the process with it, and the limits hold inside one expression too.</summary>
public sealed class LimitTests
{
    private readonly TestGraph _graph = new();

    [Theory]
    [InlineData("RETURN reduce(l = [], x IN range(1, 200000) | [l]) AS l")]
    [InlineData("RETURN reduce(m = {}, x IN range(1, 200000) | {m: m}) = reduce(m = {}, x IN range(1, 200000) | {m: m}) AS same")]
    public void Values_that_lie_too_deep_in_each_other_are_an_error(string statement)
    {
        var error = _graph.Fails(statement);
        Assert.Equal((ErrorClass.LimitExceeded, "NestingTooDeep"), (error.Class, error.Detail));
    }

    [Fact]
    public void Parameters_that_lie_too_deep_in_each_other_are_an_error()
    {
        object? deep = null;
        for (var i = 0; i < 200_000; i++)
        {
            deep = new List<object?> { deep };
        }

        Assert.Equal("NestingTooDeep", _graph.Fails("RETURN $deep", ("deep", deep)).Detail);
    }

    [Fact]
    public void Values_as_deep_as_anyone_writes_them_are_no_error() =>
        Assert.Equal(1L, _graph.One("WITH reduce(l = [], x IN range(1, 400) | [l]) AS l RETURN count(DISTINCT l)"));

    [Fact]
    public void The_shortest_path_may_be_as_long_as_the_graph()
    {
        _graph.Run("UNWIND range(0, 150000) AS i CREATE (:C {i: i})");
        _graph.Run("CREATE INDEX FOR (c:C) ON (c.i)");
        _graph.Run("UNWIND range(1, 150000) AS i MATCH (a:C {i: i - 1}), (b:C {i: i}) CREATE (a)-[:NEXT]->(b)");
        Assert.Equal(150_000L, _graph.One("MATCH p = shortestPath((:C {i: 0})-[:NEXT*]->(:C {i: 150000})) RETURN length(p)"));
        _graph.Run("MATCH (a:C {i: 150000}), (b:C {i: 0}) CREATE (a)-[:NEXT]->(b)");
        Assert.Equal(150_001L, _graph.One("MATCH (a:C {i: 0}) MATCH p = shortestPath((a)-[:NEXT*]->(a)) RETURN length(p)"));
    }

    [Fact]
    public void More_shortest_paths_than_can_be_counted_are_stopped_in_time()
    {
        _graph.Run("CREATE (:D {i: 0})");
        _graph.Run("UNWIND range(1, 60) AS i MERGE (a:D {i: i - 1}) MERGE (b:D {i: i}) CREATE (a)-[:R]->(b), (a)-[:R]->(b)");
        var options = new CypherOptions { Limits = new CypherLimits { Time = TimeSpan.FromMilliseconds(300) } };
        var error = Assert.Throws<CypherException>(() => _graph.RowsWith(options, "MATCH p = allShortestPaths((:D {i: 0})-[:R*]->(:D {i: 60})) RETURN count(p)"));
        Assert.Equal("Timeout", error.Detail);
        Assert.Equal(5, _graph.Rows("MATCH p = allShortestPaths((:D {i: 0})-[:R*]->(:D {i: 60})) RETURN length(p) LIMIT 5").Count);
    }

    [Theory]
    [InlineData("RETURN size(reduce(s = 'ab', x IN range(1, 40) | s + s))")]
    [InlineData("RETURN size(reduce(l = [1, 2], x IN range(1, 40) | l + l))")]
    [InlineData("RETURN size(reduce(s = 'ab', x IN range(1, 40) | s || s))")]
    [InlineData("RETURN size(reduce(s = 'aaaaaaaa', x IN range(1, 12) | replace(s, 'a', 'aaaaaaaa')))")]
    public void One_value_cannot_take_more_memory_than_the_statement_may(string statement)
    {
        var options = new CypherOptions { Limits = new CypherLimits { Memory = 64 << 20 } };
        var error = Assert.Throws<CypherException>(() => _graph.RowsWith(options, statement));
        Assert.Equal("OutOfMemory", error.Detail);
    }

    [Fact]
    public void A_statement_that_looks_into_long_lists_is_stopped_in_time()
    {
        var options = new CypherOptions { Limits = new CypherLimits { Time = TimeSpan.FromMilliseconds(300) } };
        var error = Assert.Throws<CypherException>(() =>
            _graph.RowsWith(options, "WITH range(1, 500000) AS l UNWIND range(1, 1000) AS x RETURN sum(CASE WHEN -x IN l THEN 1 ELSE 0 END)"));
        Assert.Equal("Timeout", error.Detail);
    }
}
