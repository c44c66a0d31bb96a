using KnowledgeGraph.Cypher.Memory;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>Counts that the graph keeps, and searches that meet each end once, give what walking over everything gives.</summary>
public sealed class StatisticsTests
{
    private const string Graph =
        """
        CREATE (a:A {i: 1})-[:R]->(b:A:B {i: 2})-[:S]->(c {i: 3})-[:R]->(a), (b)-[:R]->(b), (a)-[:R]->(c)-[:R]->(d:B {i: 4}), (d)-[:S]->(e {i: 5})
        """;

    private readonly CypherEngine _engine = new();
    private readonly MemoryGraph _graph = new();

    public StatisticsTests() => Rows(Graph);

    [Theory]
    [InlineData("MATCH ()-[r]->() RETURN type(r) AS t, count(*) AS n ORDER BY t", "R 5, S 2")]
    [InlineData("MATCH ()-[r]->() RETURN toLower(type(r)) + '!' AS t, count(r) AS n ORDER BY n", "s! 2, r! 5")]
    [InlineData("MATCH (a)-[:S|X]->(b) RETURN count(b) AS n, count(*) + 1 AS m", "2 3")]
    [InlineData("MATCH ()<-[r:X]-() RETURN count(r) AS n", "0")]
    [InlineData("MATCH ()<-[r:X]-() RETURN type(r) AS t, count(r) AS n", "")]
    [InlineData("MATCH (n) RETURN labels(n) AS l, count(*) AS n ORDER BY size(l), l[0]", "[] 2, [A] 1, [B] 1, [A B] 1")]
    [InlineData("MATCH (n) RETURN labels(n)[0] AS l, count(n) AS n ORDER BY l", "A 2, B 1, null 2")]
    [InlineData("MATCH (n:B) RETURN labels(n)[0] AS l, count(n) AS n ORDER BY l", "A 1, B 1")]
    [InlineData("MATCH (n:B) RETURN count(n) AS n", "2")]
    [InlineData("MATCH (n:X) RETURN count(*) AS n", "0")]
    [InlineData("UNWIND [1, 2] AS x MATCH (n:B) RETURN x, count(n) AS n ORDER BY x", "1 2, 2 2")]
    [InlineData("MATCH (x:C) WITH x RETURN COUNT { MATCH ()-[r:R]->() RETURN count(r) AS n } AS c", "")]
    [InlineData("RETURN COLLECT { MATCH ()-[r]->() WITH type(r) AS t, count(*) AS n RETURN n ORDER BY n } AS c", "[2 5]")]
    public void Counts_come_from_the_graphs_own(string query, string expected)
    {
        Assert.Equal(expected, Rows(query));
        if (!query.StartsWith("UNWIND", StringComparison.Ordinal) && !query.Contains('{', StringComparison.Ordinal))
        {
            Assert.Contains("Count", Rows("EXPLAIN " + query), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("MATCH (n) RETURN n.i AS i, count(*) AS n ORDER BY i")]
    [InlineData("MATCH ()-[r]->(b) RETURN type(r) AS t, labels(b) AS l, count(*) AS n ORDER BY t")]
    [InlineData("MATCH ()-[r]-() RETURN type(r) AS t, count(*) AS n ORDER BY t")]
    [InlineData("MATCH (a)-[r]->() RETURN count(DISTINCT a) AS n")]
    [InlineData("MATCH (n) RETURN labels(n) AS l, max(n.i) AS n ORDER BY l")]
    public void What_they_cannot_tell_is_walked(string query) =>
        Assert.DoesNotContain("CountTypes", Rows("EXPLAIN " + query).Replace("CountLabels", "CountTypes", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("MATCH (a {i: 1})-[*1..3]->(y) RETURN count(DISTINCT y.i) AS n", "5")]
    [InlineData("MATCH (a {i: 1})-[*]->(y) WITH DISTINCT y ORDER BY y.i RETURN collect(y.i) AS i", "[1 2 3 4 5]")]
    [InlineData("MATCH (a {i: 1})-[*]->(y) WITH DISTINCT y AS z ORDER BY y.i RETURN collect(z.i) AS i", "[1 2 3 4 5]")]
    [InlineData("MATCH (a {i: 1})-[*0..1]->(y) WITH DISTINCT y ORDER BY y.i RETURN collect(y.i) AS i", "[1 2 3]")]
    [InlineData("MATCH (a {i: 4})-[*0..]->(y) RETURN min(y.i) AS low, max(y.i) AS high", "4 5")]
    [InlineData("MATCH (y)<-[:R*..2]-(a {i: 1}) WHERE y.i > 1 RETURN count(DISTINCT y) AS n", "3")]
    [InlineData("MATCH (a {i: 4})-[*1..2]->(y) RETURN count(DISTINCT y) AS n", "1")]
    public void An_end_is_met_once_where_that_is_enough(string query, string expected)
    {
        Assert.Equal(expected, Rows(query));
        Assert.Contains("ExpandEnds", Rows("EXPLAIN " + query), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (a {i: 1})-[*1..2]->(y) RETURN count(y) AS n")]
    [InlineData("MATCH (a {i: 1})-[*1..2]-(y) RETURN count(DISTINCT y) AS n")]
    [InlineData("MATCH (a {i: 1})-[*2..3]->(y) RETURN count(DISTINCT y) AS n")]
    [InlineData("MATCH p = (a {i: 1})-[*1..2]->(y) RETURN count(DISTINCT p) AS n")]
    [InlineData("MATCH (a {i: 1})-[*1..2]->(y)-[*1..2]->(z) RETURN count(DISTINCT z) AS n")]
    public void Where_ways_matter_all_are_walked(string query) =>
        Assert.DoesNotContain("ExpandEnds", Rows("EXPLAIN " + query), StringComparison.Ordinal);

    private string Rows(string query) =>
        string.Join(", ", _engine.Run(query, null, _graph).Rows.Select(r => string.Join(' ', r.Select(Text))));

    private static string Text(object? value) => value switch
    {
        null => "null",
        IReadOnlyList<object?> list => "[" + string.Join(' ', list.Select(Text)) + "]",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
