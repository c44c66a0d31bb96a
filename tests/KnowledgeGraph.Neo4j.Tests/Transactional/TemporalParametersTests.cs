using KnowledgeGraph.Neo4j.Transactional;

namespace KnowledgeGraph.Neo4j.Tests.Transactional;

/// <summary>Plain JSON has no dates: the statement makes them again.</summary>
public sealed class TemporalParametersTests
{
    private static readonly DateOnly Day = new(2023, 8, 31);

    [Fact]
    public void A_statement_without_dates_stays_as_it_is() =>
        Assert.Equal("RETURN $a", Rewrite("RETURN $a", new object?[] { 1L, "2023-08-31", null }));

    [Fact]
    public void A_date_is_made_where_its_parameter_stands() =>
        Assert.Equal("RETURN date($`a`), $ab", Rewrite("RETURN $a, $ab", Day));

    [Theory]
    [InlineData("RETURN '$a', \"$a\", `$a` /* $a */ // $a")]
    [InlineData("RETURN 'it\\'s $a'")]
    public void Texts_quoted_names_and_comments_are_left_alone(string cypher) => Assert.Equal(cypher, Rewrite(cypher, Day));

    [Fact]
    public void Rows_of_one_shape_share_one_expression() =>
        Assert.Equal(
            "UNWIND ([i0 IN $`a` | [m1 IN [i0] | m1{.*, `day`: date(m1.`day`)}][0]]) AS row",
            Rewrite("UNWIND $a AS row", new object[] { Row(Day), Row(Day) }));

    [Fact]
    public void Rows_of_other_shapes_are_taken_in_runs() =>
        Assert.Equal(
            "RETURN ([i0 IN $`a`[0..1] | date(i0)] + $`a`[1..3])",
            Rewrite("RETURN $a", new object?[] { Day, null, 1L }));

    private static Dictionary<string, object?> Row(object value) => new(StringComparer.Ordinal) { ["id"] = 1L, ["day"] = value };

    private static string Rewrite(string cypher, object? value) =>
        TemporalParameters.Rewrite(cypher, new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = value });
}
