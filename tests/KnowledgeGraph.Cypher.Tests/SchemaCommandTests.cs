namespace KnowledgeGraph.Cypher.Tests;

public sealed class SchemaCommandTests
{
    private readonly TestGraph _graph = TestGraph.With("CREATE CONSTRAINT u FOR (n:N) REQUIRE n.a IS UNIQUE");

    [Theory]
    [InlineData("EXPLAIN DROP CONSTRAINT u", "DropConstraint u")]
    [InlineData("EXPLAIN CREATE INDEX i FOR (n:N) ON (n.b)", "CreateIndex i :N(b)")]
    [InlineData("EXPLAIN CREATE FULLTEXT INDEX t FOR (n:N|M) ON EACH [n.b, n.c]", "CreateFullTextIndex t :N|M(b, c)")]
    public void A_command_that_is_explained_is_not_done(string statement, string plan)
    {
        var result = _graph.Run(statement);
        Assert.Equal(plan, result.Rows.Single()[0]);
        Assert.Equal(0, result.Counters.SchemaChanges);
        Assert.Equal("u", Assert.Single(_graph.Graph.SchemaRules()).Name);
        Assert.Empty(_graph.Graph.TextRules());
        Assert.Equal(plan, _graph.RunReadOnly(statement).Rows.Single()[0]);
    }

    [Fact]
    public void A_command_that_is_profiled_is_done_and_described()
    {
        var result = _graph.Run("PROFILE DROP CONSTRAINT u");
        Assert.Equal(("DropConstraint u", 1), (result.Rows.Single()[0], result.Counters.SchemaChanges));
        Assert.Empty(_graph.Graph.SchemaRules());
    }

    [Theory]
    [InlineData("SHOW CONSTRAINTS", 1)]
    [InlineData("SHOW NODE UNIQUENESS CONSTRAINTS", 1)]
    [InlineData("SHOW UNIQUE CONSTRAINTS", 1)]
    [InlineData("SHOW NODE KEY CONSTRAINTS", 0)]
    [InlineData("SHOW RELATIONSHIP UNIQUENESS CONSTRAINTS", 0)]
    [InlineData("SHOW PROPERTY EXISTENCE CONSTRAINTS", 0)]
    [InlineData("SHOW USER DEFINED FUNCTIONS", 0)]
    public void A_list_holds_what_was_asked_for(string statement, int rows) =>
        Assert.Equal(rows, _graph.Rows(statement).Count);

    [Fact]
    public void Functions_that_aggregate_are_functions() =>
        Assert.Equal([["avg"], ["count"], ["percentileCont"], ["toUpper"]], _graph.Rows("SHOW BUILT IN FUNCTIONS YIELD name WHERE name IN ['count', 'avg', 'toUpper', 'percentileCont'] RETURN name"));
}
