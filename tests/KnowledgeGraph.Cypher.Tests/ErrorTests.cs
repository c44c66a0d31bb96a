using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class ErrorTests
{
    private readonly TestGraph _graph = TestGraph.With("CREATE (:N {a: 'x'})-[:R]->(:M)");

    [Theory]
    [InlineData("RETURN x", "UndefinedVariable")]
    [InlineData("MATCH (n) RETURN n.a AND", "UnexpectedSyntax")]
    [InlineData("MATCH (n) WHERE count(n) > 1 RETURN n", "InvalidAggregation")]
    [InlineData("RETURN 1 AS a, 2 AS a", "ColumnNameConflict")]
    [InlineData("MATCH (n) CREATE (n)", "VariableAlreadyBound")]
    [InlineData("MATCH (n)-[n]->() RETURN n", "VariableTypeConflict")]
    [InlineData("RETURN nonsense(1)", "UnknownFunction")]
    [InlineData("RETURN substring('a')", "InvalidNumberOfArguments")]
    [InlineData("RETURN 9223372036854775808", "IntegerOverflow")]
    [InlineData("MATCH (n) RETURN n SKIP -1", "NegativeIntegerArgument")]
    [InlineData("CREATE (a)-[:R]-(b)", "RequiresDirectedRelationship")]
    [InlineData("WITH 1 + 1 RETURN 1", "NoExpressionAlias")]
    [InlineData("RETURN 7up", "InvalidNumberLiteral")]
    [InlineData("RETURN {7up: 1}", "UnexpectedSyntax")]
    [InlineData("MATCH (n) CALL { WITH n RETURN 1 AS x }", "InvalidClauseComposition")]
    [InlineData("MATCH (n) CALL db.labels() YIELD label", "InvalidClauseComposition")]
    [InlineData("RETURN toUpper(1)", "InvalidArgumentType")]
    [InlineData("RETURN sign('a')", "InvalidArgumentType")]
    [InlineData("RETURN head('a')", "InvalidArgumentType")]
    [InlineData("MATCH (n) RETURN sqrt(toUpper(n.a))", "InvalidArgumentType")]
    [InlineData("RETURN substring('abc', 1.5)", "InvalidArgumentType")]
    [InlineData("RETURN atan2(1, 'a')", "InvalidArgumentType")]
    [InlineData("RETURN replace('a', 'b', 3)", "InvalidArgumentType")]
    [InlineData("MATCH (n) SET n[1] = 2", "InvalidArgumentType")]
    [InlineData("MATCH (n) REMOVE n[true]", "InvalidArgumentType")]
    [InlineData("CREATE (n:N) MATCH (m) RETURN m", "InvalidClauseComposition")]
    [InlineData("MATCH (n) SET n.b = 1 UNWIND [1] AS x RETURN x", "InvalidClauseComposition")]
    [InlineData("RETURN {a: 1,}", "UnexpectedSyntax")]
    [InlineData("RETURN 01", "InvalidNumberLiteral")]
    [InlineData("RETURN 0X1F", "InvalidNumberLiteral")]
    [InlineData("RETURN 1__0", "InvalidNumberLiteral")]
    [InlineData("RETURN 1 =~ '1'", "InvalidArgumentType")]
    [InlineData("RETURN 'a' + true", "InvalidArgumentType")]
    [InlineData("RETURN CASE WHEN 1 THEN 2 END", "InvalidArgumentType")]
    [InlineData("MATCH p = (n)-->() REMOVE p.a", "InvalidArgumentType")]
    [InlineData("MATCH (n) CALL db.labels YIELD label RETURN label", "InvalidArgumentPassingMode")]
    public void Errors_of_the_text_are_found_before_anything_runs(string statement, string detail)
    {
        var error = _graph.Fails(statement);
        Assert.Equal((detail, ErrorPhase.CompileTime), (error.Detail, error.Phase));
    }

    [Theory]
    [InlineData("CREATE INDEX FOR ()-[r:R]-() ON (r.w)", 19)]
    [InlineData("CREATE CONSTRAINT FOR (n:N) REQUIRE n.a IS NOT NULL", 44)]
    [InlineData("CREATE VECTOR INDEX v FOR (n:N) ON (n.a)", 8)]
    [InlineData("MATCH p = SHORTEST 2 (a)-->+(b) RETURN p", 11)]
    [InlineData("MATCH p = SHORTEST 1 ((a)-[r]->+(b) WHERE a.x = 1) RETURN p", 37)]
    [InlineData("RETURN 'a' IS NORMALIZED", 15)]
    [InlineData("RETURN 'a' IS NOT NFD NORMALIZED", 19)]
    [InlineData("MATCH (n:N) USING INDEX n:N(a) RETURN n", 13)]
    [InlineData("LOAD CSV FROM 'x' AS row RETURN row", 1)]
    [InlineData("USE other MATCH (n) RETURN n", 1)]
    [InlineData("CYPHER 25 RETURN 1", 11)]
    [InlineData("RETURN point({x: 1, y: 2})", 8)]
    [InlineData("RETURN point.distance(1, 2)", 8)]
    [InlineData("RETURN vector.similarity.cosine([1], [2])", 8)]
    [InlineData("RETURN apoc.text.join(['a'], '')", 8)]
    [InlineData("MATCH (n) CALL { WITH n SET n.a = 1 } IN TRANSACTIONS", 39)]
    public void What_a_server_has_and_this_engine_has_not_is_named_where_it_stands(string statement, int column)
    {
        var error = _graph.Fails(statement);
        Assert.Equal("UnsupportedFeature", error.Detail);
        Assert.StartsWith($"line 1, column {column}:", error.Excerpt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RETURN 1 / 0", ErrorClass.ArithmeticError)]
    [InlineData("MATCH (n:N) RETURN n.a * 2", ErrorClass.TypeError)]
    [InlineData("RETURN date('2023-13-01')", ErrorClass.ArgumentError)]
    [InlineData("MATCH (n:N) SET n.b = {c: 1}", ErrorClass.TypeError)]
    [InlineData("RETURN range(1, 2, 0)", ErrorClass.ArgumentError)]
    [InlineData("MATCH (n:N) SET n.b = [1, 'a']", ErrorClass.TypeError)]
    [InlineData("MATCH (n:N) SET n = null", ErrorClass.TypeError)]
    [InlineData("MATCH (n:N) REMOVE n.a.b", ErrorClass.TypeError)]
    [InlineData("MATCH (n:N) RETURN CASE WHEN n.a THEN 1 END", ErrorClass.TypeError)]
    [InlineData("RETURN date({date: localtime('10:00')})", ErrorClass.TypeError)]
    [InlineData("RETURN datetime({datetime: date('2023-07-01')})", ErrorClass.TypeError)]
    [InlineData("RETURN localtime({time: date('2023-07-01'), hour: 3})", ErrorClass.TypeError)]
    public void Errors_of_the_data_are_found_while_it_runs(string statement, ErrorClass expected)
    {
        var error = _graph.Fails(statement);
        Assert.Equal((expected, ErrorPhase.Runtime), (error.Class, error.Phase));
    }

    [Fact]
    public void An_error_shows_its_place_and_what_was_expected()
    {
        var error = _graph.Fails("MATCH (n)\nRETURN n.a +");
        Assert.Contains("Expected an expression", error.Message, StringComparison.Ordinal);
        Assert.Equal("line 2, column 13:\nRETURN n.a +\n            ^", error.Excerpt);
    }

    [Theory]
    [InlineData("RETRUN 1", "RETURN")]
    [InlineData("MACTH (n) RETURN n", "MATCH")]
    [InlineData("SEELCT 1", null)]
    public void A_mistyped_clause_is_answered_with_the_word_that_was_meant(string statement, string? meant)
    {
        var message = _graph.Fails(statement).Message;
        Assert.Equal(meant is not null, message.Contains("did you mean", StringComparison.Ordinal));
        Assert.Contains(meant ?? "", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'a' =~ '[a[bc]]'")]
    [InlineData("'a' =~ '[a-z&&[^b]]'")]
    [InlineData("'a' =~ '\\\\p{IsKlingon}'")]
    [InlineData("'a' =~ '\\\\p'")]
    [InlineData("'a' =~ '(a'")]
    [InlineData("'a' =~ '[a'")]
    [InlineData("'a' =~ 'a\\\\'")]
    [InlineData("'a' =~ '+'")]
    public void A_regular_expression_that_is_none_or_not_known_is_an_error_of_its_own(string expression)
    {
        var error = _graph.Fails("RETURN " + expression);
        Assert.Equal((ErrorClass.ArgumentError, "InvalidArgumentValue"), (error.Class, error.Detail));
    }

    [Fact]
    public void A_missing_parameter_is_named()
        => Assert.Contains("$who", _graph.Fails("MATCH (n {a: $who}) RETURN n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("NOT ")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("CASE WHEN ")]
    [InlineData("EXISTS { MATCH (n) WHERE ")]
    [InlineData("size(")]
    public void Deep_nesting_is_refused(string opening)
        => Assert.Equal(ErrorClass.LimitExceeded, _graph.Fails("RETURN " + string.Concat(Enumerable.Repeat(opening, 5000))).Class);

    [Fact]
    public void A_long_chain_of_operators_is_refused_or_run_but_never_fatal()
    {
        Assert.Equal(500L, _graph.One("RETURN " + string.Join(" + ", Enumerable.Repeat("1", 500))));
        Assert.Equal(ErrorClass.LimitExceeded, _graph.Fails("RETURN " + string.Join(" + ", Enumerable.Repeat("1", 20_000))).Class);
    }

    [Fact]
    public void A_cancelled_statement_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var result = new CypherEngine().Run("UNWIND range(1, 1000000) AS x RETURN x", null, _graph.Graph, null, source.Token);
        Assert.ThrowsAny<OperationCanceledException>(() => result.Rows.Count());
    }

    [Fact]
    public void Whatever_the_text_no_other_error_comes_out()
    {
        string[] words =
        [
            "MATCH", "RETURN", "WITH", "WHERE", "CREATE", "MERGE", "(", ")", "[", "]", "{", "}", "n", "m", "r", ":N", ":R", "->", "-", "<-", "*", "1..2",
            "1", "'a'", "null", "AS", "x", ",", ".", "=", "+", "IN", "count(", "size(", "ORDER BY", "LIMIT", "UNWIND", "CASE", "WHEN", "THEN", "END", "|",
            "EXISTS {", "SET", "DELETE", "n.a", "CALL", "UNION", "OPTIONAL MATCH", "$p", "date(", "FOREACH (", "NOT", "AND", "p =", "shortestPath(", "*1..3",
        ];
        var texts = Gen.Elements(words).ArrayOf().Select(w => string.Join(' ', w)).ToArbitrary();
        Prop.ForAll(texts, RunsOrFailsProperly).QuickCheckThrowOnFailure();
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), t => RunsOrFailsProperly(t ?? "")).QuickCheckThrowOnFailure();
    }

    private static bool RunsOrFailsProperly(string text)
    {
        try
        {
            _ = TestGraph.With("CREATE (:N {a: 1})-[:R]->(:M)").Run(text, ("p", 1)).Rows.Take(1000).Count();
            return true;
        }
        catch (CypherException error)
        {
            return error.Detail != "Internal";
        }
    }
}
