using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class WritingTests
{
    private static readonly object?[] Articles =
    [
        new Dictionary<string, object?> { ["id"] = "a1", ["day"] = new DateOnly(2023, 8, 31) },
        new Dictionary<string, object?> { ["id"] = "a2", ["day"] = null },
        new Dictionary<string, object?> { ["id"] = "a1", ["day"] = new DateOnly(2023, 9, 1) },
    ];

    private const string Load = "UNWIND $rows AS r MERGE (a:Article {id: r.id}) ON CREATE SET a.day = r.day ON MATCH SET a.seen = true RETURN count(*) AS n";

    [Fact]
    public void Merge_sees_what_the_rows_before_it_made()
    {
        var graph = new TestGraph();
        var counters = graph.Run(Load, ("rows", Articles)).Counters;
        Assert.Equal(2, counters.NodesCreated);
        Assert.Equal(2L, graph.One("MATCH (a:Article) RETURN count(a)"));
        Assert.Equal(new DateOnly(2023, 8, 31), graph.One("MATCH (a:Article {id: 'a1', seen: true}) RETURN a.day"));
    }

    [Fact]
    public void Merging_twice_changes_nothing_the_second_time()
    {
        var graph = new TestGraph();
        graph.Run("CREATE (:A {k: 1}), (:B {k: 1})");
        const string Merge = "MATCH (a:A), (b:B) MERGE (a)-[r:R {x: 1}]->(b)";
        Assert.Equal(1, graph.Run(Merge).Counters.RelationshipsCreated);
        Assert.Equal(0, graph.Run(Merge).Counters.RelationshipsCreated);
    }

    [Fact]
    public void A_clause_does_not_see_its_own_writes()
    {
        var graph = TestGraph.With("CREATE (), ()");
        graph.Run("MATCH (n) CREATE ()");
        Assert.Equal(4L, graph.One("MATCH (n) RETURN count(n)"));
    }

    [Theory]
    [InlineData("COUNT { MATCH (:B) }")]
    [InlineData("size(COLLECT { MATCH (b:B) RETURN b })")]
    [InlineData("CASE WHEN EXISTS { (:B) } THEN 1 ELSE 0 END")]
    [InlineData("size([(:A)-[r:R]->() | r])")]
    [InlineData("size([x IN [1] WHERE exists((:A)-[:R]->())])")]
    public void What_a_CREATE_reads_is_read_for_all_rows_before_it_makes_anything(string read)
    {
        var graph = TestGraph.With("UNWIND [1, 2, 3] AS i CREATE (:A {i: i})");
        graph.Run($"MATCH (a:A) CREATE (a)-[:R {{c: {read}}}]->(:B {{c: {read}}})");
        Assert.Equal([0L, 0L, 0L], graph.Rows("MATCH (b:B) RETURN b.c").Select(r => r[0]));
        Assert.Equal([0L, 0L, 0L], graph.Rows("MATCH ()-[r:R]->() RETURN r.c").Select(r => r[0]));
    }

    [Theory]
    [InlineData("FOREACH (x IN [1, 2, 3] | CREATE (:B {c: COUNT { MATCH (:B) }}))")]
    [InlineData("UNWIND [1, 2, 3] AS x CALL (x) { CREATE (:B {c: COUNT { MATCH (:B) }}) }")]
    [InlineData("MATCH (b:B0) SET b:B, b.c = COUNT { MATCH (x:B) WHERE x.c IS NOT NULL }")]
    public void Turns_of_a_loop_and_rows_of_a_SET_see_what_those_before_them_wrote(string statement)
    {
        var graph = TestGraph.With("CREATE (:B0), (:B0), (:B0)");
        graph.Run(statement);
        Assert.Equal([0L, 1L, 2L], graph.Rows("MATCH (b:B) RETURN b.c ORDER BY b.c").Select(r => r[0]));
    }

    [Fact]
    public void Items_of_a_SET_that_read_the_graph_are_done_one_after_the_other_for_all_rows()
    {
        var graph = TestGraph.With("CREATE (a:A)-[:R]->(b:A)-[:R]->(:A)-[:R]->(a)");
        graph.Run("MATCH (a:A) SET a.before = size([(a)--(m:X) | m]), a:X, a.after = COUNT { (a)--(:X) }");
        Assert.Equal([[0L, 2L], [0L, 2L], [0L, 2L]], graph.Rows("MATCH (a:A) RETURN a.before, a.after"));
    }

    [Theory]
    [InlineData("MERGE (:B {c: COUNT { MATCH (:B) }})")]
    [InlineData("MERGE (a:B)-[:R {c: EXISTS { (:B) }}]->(b:B)")]
    [InlineData("MERGE (b:B) ON CREATE SET b.c = 1 + size(COLLECT { MATCH (x:B) RETURN x })")]
    [InlineData("MERGE (b:B) ON MATCH SET b += {c: COUNT { MATCH (:B) }}")]
    public void A_subquery_in_a_MERGE_is_refused_because_the_graph_changes_from_row_to_row(string statement)
        => Assert.Equal("UnexpectedSyntax", new TestGraph().Fails(statement).Detail);

    [Fact]
    public void Properties_are_set_replaced_and_removed()
    {
        var graph = TestGraph.With("CREATE (:N {a: 1, b: 2})");
        graph.Run("MATCH (n:N) SET n += {b: null, c: 3}, n:Extra");
        Assert.Equal(["a", "c"], (object?[])graph.One("MATCH (n:Extra) RETURN keys(n)")!);
        graph.Run("MATCH (n:N) SET n = {z: [1, 2]} REMOVE n:Extra");
        Assert.Equal(["z"], (object?[])graph.One("MATCH (n:N) WHERE NOT n:Extra RETURN keys(n)")!);
    }

    [Fact]
    public void A_node_with_relationships_is_only_deleted_with_them()
    {
        var graph = TestGraph.With("CREATE (:A)-[:R]->(:B)");
        Assert.Equal("DeleteConnectedNode", graph.Fails("MATCH (a:A) DELETE a").Detail);
        var counters = graph.Run("MATCH (a:A) DETACH DELETE a").Counters;
        Assert.Equal((1, 1), (counters.NodesDeleted, counters.RelationshipsDeleted));
    }

    [Fact]
    public void A_constraint_refuses_a_second_node_with_the_same_value()
    {
        var graph = TestGraph.With("CREATE CONSTRAINT one_id IF NOT EXISTS FOR (n:N) REQUIRE n.id IS UNIQUE");
        graph.Run("CREATE (:N {id: 'x'})");
        Assert.Equal(ErrorClass.ConstraintValidationFailed, graph.Fails("CREATE (:N {id: 'x'})").Class);
        Assert.Equal("one_id", graph.One("SHOW CONSTRAINTS YIELD name"));
    }

    [Fact]
    public void A_read_only_transaction_refuses_to_write_before_anything_runs()
    {
        var graph = TestGraph.With("CREATE (:N)");
        foreach (var write in new[] { "CREATE ()", "MATCH (n) SET n.a = 1", "MATCH (n) CALL { CREATE () } RETURN n", "CREATE INDEX FOR (n:N) ON (n.a)" })
        {
            Assert.Equal(ErrorClass.ReadOnly, Assert.Throws<CypherException>(() => graph.RunReadOnly(write)).Class);
        }

        Assert.Single(graph.RunReadOnly("MATCH (n) RETURN n").Rows);
    }

    [Fact]
    public void A_statement_of_thousands_of_create_clauses_runs()
    {
        var graph = new TestGraph();
        graph.Run(string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"CREATE (:N {{i: {i}}})")));
        Assert.Equal(3000L, graph.One("MATCH (n:N) RETURN count(n)"));
    }

    [Fact]
    public void A_path_that_is_made_has_a_name()
        => Assert.Equal(2L, new TestGraph().One("CREATE p = (:A)-[:R]->(:B)<-[:R]-(:C) RETURN length(p)"));
}
