using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class MatchingTests
{
    private readonly TestGraph _graph = TestGraph.With("""
        CREATE (a:Company {name: 'A'}), (b:Company {name: 'B'}), (m:Model {name: 'M', size: 7}), (n:Model {name: 'N'}),
               (a)-[:DEVELOPS {since: 2020}]->(m), (a)-[:DEVELOPS]->(n), (b)-[:USES]->(m), (m)-[:BASED_ON]->(n)
        """);

    [Fact]
    public void A_relationship_is_used_once_in_a_pattern()
    {
        Assert.Equal(2L, _graph.One("MATCH (:Company)-[:DEVELOPS]->(x)<-[r]-(y) WHERE x.name = 'N' OR y.name = 'B' RETURN count(*)"));
        Assert.Equal(0L, _graph.One("MATCH (b:Company {name: 'B'})-[]->(m)<-[:USES]-(c) RETURN count(*)"));
    }

    [Fact]
    public void Two_match_clauses_may_use_the_same_relationship()
        => Assert.Equal(1L, _graph.One("MATCH (b {name: 'B'})-->(m) MATCH (c)-[:USES]->(m) RETURN count(*)"));

    [Fact]
    public void An_optional_match_without_a_match_gives_null()
    {
        var row = _graph.Rows("MATCH (c:Company {name: 'B'}) OPTIONAL MATCH (c)-[r:DEVELOPS]->(m) RETURN c.name, r, m").Single();
        Assert.Equal(["B", null, null], row);
    }

    [Fact]
    public void Paths_of_variable_length_are_walked_to_their_limit()
    {
        var lengths = _graph.Rows("MATCH p = (:Company {name: 'A'})-[*1..2]->(x) RETURN length(p) AS l, x.name AS n ORDER BY l, n");
        Assert.Equal([(1L, "M"), (1L, "N"), (2L, "N")], lengths.Select(r => ((long)r[0]!, (string)r[1]!)));
    }

    [Fact]
    public void A_shortest_path_is_found_between_two_nodes()
    {
        var path = (GraphPath)_graph.One("MATCH (a {name: 'B'}), (n {name: 'N'}) MATCH p = shortestPath((a)-[*]-(n)) RETURN p")!;
        Assert.Equal(["B", "M", "N"], path.Nodes.Select(x => x.Properties["name"]));
    }

    [Fact]
    public void Labels_can_be_combined()
        => Assert.Equal(["A", "B"], _graph.Rows("MATCH (x:Company|Model) WHERE x:!Model RETURN x.name AS n ORDER BY n").Select(r => r[0]));

    [Fact]
    public void Subqueries_count_and_collect()
    {
        var row = _graph.Rows("MATCH (a {name: 'A'}) RETURN COUNT { (a)-->() } AS c, EXISTS { (a)-[:USES]->() } AS e, COLLECT { MATCH (a)-->(m) RETURN m.name ORDER BY m.name } AS l").Single();
        Assert.Equal(2L, row[0]);
        Assert.Equal(false, row[1]);
        Assert.Equal(["M", "N"], (object?[])row[2]!);
    }

    [Fact]
    public void Anonymous_parts_of_nested_patterns_are_their_own()
        => Assert.Equal("A", _graph.One("MATCH (c:Company)-->() WHERE EXISTS { MATCH (c)-[:DEVELOPS]->(m) WHERE EXISTS { (m)-->(:Model {name: 'N'}) } } RETURN DISTINCT c.name"));

    [Fact]
    public void An_index_is_used_where_a_property_is_known()
    {
        Assert.Contains("ScanNodes :Model", _graph.Plan("MATCH (m:Model {name: 'M'}) RETURN m"), StringComparison.Ordinal);
        _graph.Run("CREATE INDEX model_name FOR (m:Model) ON (m.name)");
        Assert.Contains("SeekNodes :Model(name)", _graph.Plan("MATCH (m:Model {name: 'M'}) RETURN m"), StringComparison.Ordinal);
        Assert.Contains("SeekNodes :Model(name)", _graph.Plan("UNWIND ['M'] AS x MATCH (m:Model) WHERE m.name = x RETURN m"), StringComparison.Ordinal);
        Assert.Equal(7L, _graph.One("MATCH (m:Model) WHERE m.name IN ['M', 'M', 'Z'] RETURN m.size"));
    }

    [Theory]
    [InlineData("m.name = 'M' OR m.name = 'N'", true)]
    [InlineData("m.name = 'M' OR 'N' = m.name OR m.name = 'M' OR m.name = null", true)]
    [InlineData("m.name = 'M' OR m.size = 7", false)]
    [InlineData("m.name = 'M' OR m.name > 'M'", false)]
    [InlineData("m.name = 'M' OR m.name = m.name", false)]
    [InlineData("m.name = 'M' OR c.name = 'A'", false)]
    public void An_index_is_used_where_a_property_is_one_of_a_few(string condition, bool isSought)
    {
        var query = $"MATCH (c:Company), (m:Model) WHERE {condition} RETURN c.name, m.name ORDER BY c.name, m.name";
        var before = _graph.Rows(query);
        _graph.Run("CREATE INDEX model_name FOR (m:Model) ON (m.name)");
        Assert.NotEmpty(before);
        Assert.Equal(before, _graph.Rows(query));
        Assert.Equal(isSought, _graph.Plan(query).Contains("SeekNodes :Model(name)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_shows_what_is_filtered_by_and_finite_estimates()
    {
        Assert.Contains("Filter m.size > 1", _graph.Plan("MATCH (m:Model) WHERE m.size\n  > 1 RETURN m"), StringComparison.Ordinal);
        var many = "EXPLAIN MATCH " + string.Join(", ", Enumerable.Range(0, 600).Select(i => $"(n{i})")) + " RETURN count(*)";
        Assert.All(_graph.Rows(many), r => Assert.True(double.IsFinite((double)r[1]!)));
    }

    [Fact]
    public void A_plan_is_made_again_when_an_index_appears()
    {
        const string Query = "MATCH (m:Model {name: 'M'}) RETURN m.size";
        Assert.Equal(7L, _graph.One(Query));
        _graph.Run("CREATE INDEX FOR (m:Model) ON (m.name)");
        Assert.Equal(7L, _graph.One(Query));
        Assert.Contains("SeekNodes", _graph.Plan(Query), StringComparison.Ordinal);
    }
}
