namespace KnowledgeGraph.Cypher.Tests;

public sealed class ExpressionTests
{
    private readonly TestGraph _graph = new();

    [Theory]
    [InlineData("1 + 2 * 3 ^ 2", 19.0)]
    [InlineData("-2 ^ 2", 4.0)]
    [InlineData("7 / 2", 3L)]
    [InlineData("7 % 4", 3L)]
    [InlineData("1 < 2 < 3", true)]
    [InlineData("NOT true OR true", true)]
    [InlineData("1 = 1.0", true)]
    [InlineData("null = null", null)]
    [InlineData("1 IN [2, null]", null)]
    [InlineData("null AND false", false)]
    [InlineData("toInteger('42') + toInteger(2.9)", 44L)]
    [InlineData("coalesce(null, 'a')", "a")]
    [InlineData("size('文心一言')", 4L)]
    [InlineData("substring('文心一言', 1, 2)", "心一")]
    [InlineData("'备案' IN ['备案']", true)]
    [InlineData("reduce(s = 0, x IN range(1, 4) | s + x)", 10L)]
    [InlineData("single(x IN [1, 2] WHERE x > 1)", true)]
    [InlineData("date('2023-08-31').month", 8L)]
    [InlineData("date('2023-08-31') < date({year: 2023, month: 9})", true)]
    [InlineData("toString(date('2023-08-31') + duration('P1M'))", "2023-09-30")]
    [InlineData("toString(duration.between(date('2023-01-31'), date('2023-08-31')))", "P7M")]
    [InlineData("'GPT-4' =~ 'GPT-\\\\d+'", true)]
    [InlineData("head([x IN [1, 2, 3] WHERE x > 1 | x * 10])", 20L)]
    public void Expressions_have_the_values_that_openCypher_gives_them(string expression, object? expected)
        => Assert.Equal(expected, _graph.One("RETURN " + expression));

    [Fact]
    public void Values_of_all_kinds_have_one_order()
        => Assert.Equal(["map", "list", "string", "boolean", "number", "null"], _graph
            .Rows("UNWIND [[null, 'null'], [1, 'number'], [true, 'boolean'], ['a', 'string'], [[1], 'list'], [{a: 1}, 'map']] AS x RETURN x[1] ORDER BY x[0]")
            .Select(r => r[0]));

    [Fact]
    public void The_negative_zero_is_sorted_before_zero_though_equal_to_it()
    {
        Assert.Equal(["-1", "-0.0", "-0.0", "0", "0.0", "0.5"], _graph.Rows("UNWIND [0.5, 0, -0.0, 0.0, -1, -0.0] AS x RETURN toString(x) AS t ORDER BY x").Select(r => r[0]));
        Assert.Equal([true, false], _graph.Rows("RETURN -0.0 = 0.0, -0.0 < 0.0")[0]);
    }

    [Fact]
    public void Rows_are_grouped_by_what_is_not_aggregated()
    {
        var rows = _graph.Rows("UNWIND [['a', 1], ['b', 2], ['a', 3], ['a', null]] AS x RETURN x[0] AS k, sum(x[1]) AS s, count(x[1]) AS c, count(*) AS n, collect(x[1]) AS l ORDER BY k");
        Assert.Equal(["a", 4L, 2L, 3L], rows[0][..4]);
        Assert.Equal([1L, 3L], (object?[])rows[0][4]!);
    }

    [Fact]
    public void A_variable_of_a_comprehension_hides_a_group_of_the_same_name()
    {
        var row = _graph.Rows("UNWIND [7] AS x RETURN x, [x IN collect(x) + [8] | x + 1] AS l").Single();
        Assert.Equal(7L, row[0]);
        Assert.Equal([8L, 9L], (object?[])row[1]!);
    }

    [Fact]
    public void A_new_name_goes_before_an_old_one_in_a_sort()
        => Assert.Equal([1L, 2L], _graph.Rows("UNWIND [[1, 9], [2, 3]] AS p WITH p[0] AS a, p[1] AS b WITH a AS b, b AS a ORDER BY b RETURN b").Select(r => r[0]));

    [Fact]
    public void Aggregates_of_nothing_give_one_row()
        => Assert.Equal([0L, null, 0L], _graph.Rows("MATCH (n:Missing) RETURN count(n), max(n.x), sum(n.x)").Single());

    [Fact]
    public void Parameters_are_plain_values()
    {
        var row = _graph.Rows(
            "RETURN $day.year, $list[1], $map.key",
            ("day", new DateOnly(2024, 2, 29)),
            ("list", new[] { 1, 2 }),
            ("map", new Dictionary<string, object?> { ["key"] = 2.5 })).Single();
        Assert.Equal([2024L, 2L, 2.5], row);
    }

    [Fact]
    public void Temporal_values_cross_as_the_types_of_the_platform()
    {
        var row = _graph.Rows("RETURN date('2023-08-31'), localtime('10:30'), localdatetime('2023-08-31T10:30'), datetime('2023-08-31T10:30+08:00')").Single();
        Assert.Equal(new DateOnly(2023, 8, 31), row[0]);
        Assert.Equal(new TimeOnly(10, 30), row[1]);
        Assert.Equal(new DateTime(2023, 8, 31, 10, 30, 0), row[2]);
        Assert.Equal(new DateTimeOffset(2023, 8, 31, 10, 30, 0, TimeSpan.FromHours(8)), row[3]);
    }
}
