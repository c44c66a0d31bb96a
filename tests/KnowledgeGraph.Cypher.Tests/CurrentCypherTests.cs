using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>What people type in Neo4j 5 beyond openCypher 9.</summary>
public sealed class CurrentCypherTests
{
    private readonly TestGraph _graph = TestGraph.With(
        "CREATE (a:City:Port {name: 'Turku', size: 2}), (b:City {name: 'Tampere', size: 3}), (c:Lake {name: 'Näsijärvi'}), (a)-[:ROAD {km: 160}]->(b), (b)-[:AT {km: 0}]->(c), (a)-[:ROAD {km: 400}]->(c)");

    [Theory]
    [InlineData("MATCH (n IS City&!Port) RETURN n.name", "Tampere")]
    [InlineData("MATCH (n:City|Lake) WHERE n IS Lake RETURN n.name", "Näsijärvi")]
    [InlineData("MATCH (:Port)-[r:(ROAD|AT)&!AT]->(n:City) RETURN n.name", "Tampere")]
    [InlineData("RETURN 'Tur' || 'ku'", "Turku")]
    [InlineData("RETURN trim(BOTH '-' FROM '--a-')", "a")]
    [InlineData("RETURN trim(LEADING FROM '  a')", "a")]
    [InlineData("RETURN CASE 7 WHEN 1, 2 THEN 'few' WHEN > 5, < 0 THEN 'many' ELSE 'some' END", "many")]
    [InlineData("RETURN CASE null WHEN IS NULL THEN 'none' ELSE 'one' END", "none")]
    [InlineData("MATCH (n) ORDER BY n.name DESC LIMIT 1 RETURN n.name", "Turku")]
    [InlineData("MATCH (a:Port), (c:Lake) RETURN [n IN nodes(shortestPath((a)-[*]->(c))) | n.name][1]", "Näsijärvi")]
    [InlineData("MATCH (n:Lake) RETURN n {.name, big: n.size IS NOT NULL}.name", "Näsijärvi")]
    public void It_gives_the_same_text(string statement, string expected) => Assert.Equal(expected, _graph.One(statement));

    [Theory]
    [InlineData("1 IS :: INTEGER", true)]
    [InlineData("1 IS NOT :: FLOAT | STRING", true)]
    [InlineData("null IS :: INTEGER", true)]
    [InlineData("null IS :: INTEGER NOT NULL", false)]
    [InlineData("[1, null] IS :: LIST<INTEGER>", true)]
    [InlineData("[1, 'a'] IS :: LIST<INTEGER>", false)]
    [InlineData("date('2023-01-01') IS TYPED DATE", true)]
    [InlineData("{a: 1} IS :: MAP", true)]
    public void Types_can_be_asked_for(string test, bool expected) => Assert.Equal(expected, _graph.One("RETURN " + test));

    [Fact]
    public void A_subquery_sees_what_it_imports_and_nothing_else()
    {
        Assert.Equal([0L, 1L, 2L], _graph.Rows("MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c ORDER BY c").Select(r => r[0]));
        Assert.Equal([3L, 3L, 3L], _graph.Rows("MATCH (n) CALL { MATCH (n) RETURN count(n) AS c } RETURN c").Select(r => r[0]));
        Assert.Equal("UndefinedVariable", _graph.Fails("MATCH (n) CALL { RETURN n.name AS c } RETURN c").Detail);
        Assert.Equal("UndefinedVariable", _graph.Fails("MATCH (n) CALL { WITH n AS m RETURN m.name AS c } RETURN c").Detail);
    }

    [Fact]
    public void An_optional_subquery_keeps_the_row_with_nulls()
        => Assert.Equal([null, "Näsijärvi"], _graph.Rows("MATCH (n) OPTIONAL CALL (n) { MATCH (n)-[:AT]->(m) RETURN m.name AS c } RETURN DISTINCT c ORDER BY c DESC").Select(r => r[0]));

    [Fact]
    public void A_statement_is_one_transaction()
        => Assert.Contains("IN TRANSACTIONS", _graph.Fails("MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 10 ROWS").Message, StringComparison.Ordinal);

    [Fact]
    public void A_query_can_finish_without_a_result()
    {
        Assert.Empty(_graph.Rows("MATCH (n:Lake) SET n.deep = true FINISH"));
        Assert.Equal(true, _graph.One("MATCH (n:Lake) RETURN n.deep"));
    }

    [Theory]
    [InlineData("MATCH (n:A:B|C) RETURN n")]
    [InlineData("MATCH ()-[r:A:B]->() RETURN r")]
    [InlineData("RETURN COLLECT { MATCH (n) RETURN n.name, n.size }")]
    [InlineData("MATCH p = shortestPath((a)-[*2..]->(b)) RETURN p")]
    [InlineData("MATCH (n) FINISH RETURN n")]
    public void What_Neo4j_refuses_is_refused(string statement) => Assert.NotEmpty(_graph.Fails(statement).Excerpt);

    [Fact]
    public void Full_text_indexes_are_made_shown_searched_and_dropped()
    {
        _graph.Run("CREATE FULLTEXT INDEX places FOR (n:City|Lake) ON EACH [n.name]");
        Assert.Equal(["Näsijärvi"], _graph.Rows("CALL db.index.fulltext.queryNodes('places', 'näsijärvi') YIELD node, score WHERE score > 0 RETURN node.name").Select(r => r[0]));
        Assert.Equal("FULLTEXT", _graph.One("SHOW INDEXES YIELD name, type WHERE name = 'places' RETURN type"));
        Assert.Equal("IndexNotFound", _graph.Fails("CALL db.index.fulltext.queryRelationships('places', 'a')").Detail);
        _graph.Run("DROP INDEX places");
        Assert.Empty(_graph.Rows("SHOW INDEXES"));
    }

    [Fact]
    public void The_graph_tells_what_it_holds()
    {
        Assert.Equal(["City", "Lake", "Port"], _graph.Rows("CALL db.labels()").Select(r => r[0]));
        Assert.Equal(["AT", "ROAD"], _graph.Rows("CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t").Select(r => r[0]));
        Assert.Equal(5L, _graph.One("CALL db.schema.visualization() YIELD relationships RETURN size(relationships)"));
        Assert.Equal("embedded", _graph.One("CALL dbms.components() YIELD edition RETURN edition"));
        Assert.Equal("db.labels", _graph.One("SHOW PROCEDURES YIELD name WHERE name = 'db.labels'"));
    }

    [Fact]
    public void A_property_whose_key_is_computed_is_set_and_removed()
    {
        var graph = TestGraph.With("CREATE (:N {a: 1})-[:R]->(:M)");
        graph.Run("UNWIND ['b', 'c'] AS key MATCH (n:N)-[r]->() SET n[key] = key + '!', r[$name] = 7", ("name", "w"));
        Assert.Equal(["b!", "c!", 7L], graph.Rows("MATCH (n:N)-[r]->() RETURN n.b, n.c, r.w").Single());
        graph.Run("MATCH (n:N) REMOVE n['b'] SET n['c'] = null, n['never' + 'there'] = null");
        Assert.Equal(["a"], (object?[])graph.One("MATCH (n:N) RETURN keys(n)")!);
        Assert.Equal(ErrorClass.TypeError, graph.Fails("MATCH (n:N) SET n[$name] = 1", ("name", 1)).Class);
    }

    [Fact]
    public void Labels_are_set_and_removed_with_IS_too()
    {
        var graph = TestGraph.With("CREATE (:N)");
        graph.Run("MATCH (n:N) SET n IS Extra");
        Assert.Equal(1L, graph.One("MATCH (n:Extra) RETURN count(n)"));
        graph.Run("MATCH (n:N) REMOVE n IS Extra");
        Assert.Equal(0L, graph.One("MATCH (n:Extra) RETURN count(n)"));
    }

    [Theory]
    [InlineData("MATCH ((a:A)-->(b)) RETURN b.i ORDER BY b.i", new object[] { 2L, 4L })]
    [InlineData("MATCH p = ((a:A)-->(b) WHERE b.i > 2) RETURN b.i", new object[] { 4L })]
    [InlineData("MATCH ((a:A WHERE a.i = 1)-[r]->(b) WHERE type(r) = 'R' AND b.i > a.i) RETURN b.i", new object[] { 2L })]
    [InlineData("MATCH SHORTEST 1 ((a:A)-->+(c:C)) RETURN c.i", new object[] { 3L })]
    [InlineData("MATCH p = ALL (:A)-->+(:C) RETURN length(p)", new object[] { 2L, 2L })]
    [InlineData("CYPHER 5 MATCH (a:A) RETURN a.i", new object[] { 1L })]
    [InlineData("CYPHER runtime=slotted planner=cost MATCH (a:A) RETURN a.i", new object[] { 1L })]
    public void Paths_in_parentheses_and_statements_with_a_version_are_read(string statement, object[] expected)
    {
        var graph = TestGraph.With("CREATE (a:A {i: 1})-[:R]->(:B {i: 2})-[:R]->(c:C {i: 3}), (a)-[:S]->(:D {i: 4})-[:S]->(c)");
        Assert.Equal(expected, graph.Rows(statement).Select(r => r[0]));
    }

    [Theory]
    [InlineData("MATCH (n:$('A')) RETURN n.i", new object[] { 1L })]
    [InlineData("WITH ['A', 'B'] AS l MATCH (n:$any(l)) RETURN n.i ORDER BY n.i", new object[] { 1L, 2L })]
    [InlineData("WITH ['A', 'B'] AS l MATCH (n:$(l)) RETURN n.i", new object[] { })]
    [InlineData("MATCH (n:!$('A')) RETURN n.i ORDER BY n.i", new object[] { 2L, 3L, 4L })]
    [InlineData("MATCH (n:$($label)) RETURN n.i", new object[] { 3L })]
    [InlineData("UNWIND ['B', 'C', 'none'] AS l MATCH (:$('A'))-[*1..2]->(n:$all([l])) RETURN DISTINCT n.i", new object[] { 2L, 3L })]
    [InlineData("MATCH (:A)-[r:$('R')]->(n) RETURN n.i", new object[] { 2L })]
    [InlineData("WITH ['R', 'S'] AS t MATCH (:A)-[:$any(t)*2]->(n) RETURN n.i", new object[] { 3L, 3L })]
    [InlineData("WITH 'A' AS l RETURN COUNT { MATCH (:$(l)) }", new object[] { 1L })]
    public void Labels_and_types_that_are_computed_are_found(string statement, object[] expected)
    {
        var graph = TestGraph.With("CREATE (a:A {i: 1})-[:R]->(:B {i: 2})-[:R]->(c:C {i: 3}), (a)-[:S]->(:D {i: 4})-[:S]->(c)");
        Assert.Equal(expected, graph.Rows(statement, ("label", "C")).Select(r => r[0]));
    }

    [Fact]
    public void Labels_and_types_that_are_computed_are_made_and_removed()
    {
        var graph = new TestGraph();
        graph.Run("UNWIND $rows AS row CREATE (:$(row.labels):Made {i: row.i})-[:$(row.type)]->(:End)", ("rows", new object?[]
        {
            new Dictionary<string, object?> { ["labels"] = new object?[] { "A", "B", "A" }, ["type"] = "R", ["i"] = 1 },
            new Dictionary<string, object?> { ["labels"] = "C", ["type"] = "S", ["i"] = 2 },
        }));
        const string Shown = "reduce(all = '', l IN labels(n) | all + l + ' ')";
        Assert.Equal(["A B Made ", "R"], graph.Rows($"MATCH (n {{i: 1}})-[r]->() RETURN {Shown}, type(r)").Single());
        Assert.Equal(["C Made ", "S"], graph.Rows($"MATCH (n {{i: 2}})-[r]->() RETURN {Shown}, type(r)").Single());
        graph.Run("UNWIND ['X', 'X'] AS l MERGE (n:$(l) {i: 3})");
        Assert.Equal(1L, graph.One("MATCH (n:X) RETURN count(n)"));
        graph.Run("MATCH (n:Made) SET n:$(['P', 'Q']) REMOVE n:$('Made'):$('never')");
        Assert.Equal(["A B P Q ", "C P Q "], graph.Rows($"MATCH (n:P) RETURN {Shown} ORDER BY n.i").Select(r => r[0]));
    }

    [Theory]
    [InlineData("MATCH (n:$(1)) RETURN n", "InvalidArgumentType")]
    [InlineData("MATCH (n:$([1])) RETURN n", "InvalidArgumentType")]
    [InlineData("MATCH (n:$(m)) RETURN n", "UndefinedVariable")]
    [InlineData("MATCH (n)-[:$(n.t)]->() RETURN n", "UndefinedVariable")]
    [InlineData("CREATE (n:$any(['A']))", "UnexpectedSyntax")]
    [InlineData("CREATE ()-[:$any(['A'])]->()", "NoSingleRelationshipType")]
    [InlineData("CREATE ()-[:$(['A', 'B'])]->()", "NoSingleRelationshipType")]
    [InlineData("CREATE (n:$($none))", "InvalidArgumentType")]
    [InlineData("MATCH (n) WHERE n.a = $(1) RETURN n", "UnexpectedSyntax")]
    public void Labels_and_types_that_cannot_be_computed_are_refused(string statement, string detail) =>
        Assert.Equal(detail, TestGraph.With("CREATE ()").Fails(statement, ("none", null)).Detail);
}
