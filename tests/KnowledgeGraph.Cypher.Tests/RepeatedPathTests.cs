namespace KnowledgeGraph.Cypher.Tests;

public sealed class RepeatedPathTests
{
    /// <summary>a → b → c → d, a short cut a → c, and a way back c → a.</summary>
    private readonly TestGraph _graph = TestGraph.With(
        "CREATE (a:P {n: 'a'}), (b:P {n: 'b'}), (c:P {n: 'c'}), (d:P {n: 'd'}), (a)-[:T {w: 1}]->(b), (b)-[:T {w: 2}]->(c), (c)-[:T {w: 3}]->(d), (a)-[:U {w: 4}]->(c), (c)-[:U {w: 5}]->(a)");

    [Theory]
    [InlineData("({n: 'a'})-[:T]->+(x)", "b c d")]
    [InlineData("({n: 'a'})-[:T]->*(x)", "a b c d")]
    [InlineData("({n: 'a'})-[:T]->{2}(x)", "c")]
    [InlineData("({n: 'a'})-[:T]->{2,}(x)", "c d")]
    [InlineData("({n: 'a'})-[:T]->{,1}(x)", "a b")]
    [InlineData("({n: 'a'}) ((u)-[r:T]->(v) WHERE r.w < 3)+ (x)", "b c")]
    [InlineData("({n: 'a'}) (()-[:T]->()-[:T]->())+ (x)", "c")]
    [InlineData("(x) (()-[:T]->()){2} ({n: 'd'})", "b")]
    [InlineData("({n: 'a'}) (()-[:U]->()-[:U]->()){1,5} (x)", "a")]
    [InlineData("({n: 'b'}) (()-[:T]->())+ ((s)-[:U]->(t))+ (x)", "a c")]
    public void A_path_is_repeated_as_often_as_it_says(string pattern, string ends)
        => Assert.Equal(ends, string.Join(' ', _graph.Rows($"MATCH {pattern} RETURN DISTINCT x.n AS n ORDER BY n").Select(r => r[0])));

    [Fact]
    public void Variables_inside_are_lists_outside_and_the_path_goes_through_all()
    {
        var row = _graph.Rows("MATCH p = ({n: 'a'}) ((u)-[r:T]->(v)){3} () RETURN [x IN u | x.n] AS us, [x IN r | x.w] AS rs, [x IN v | x.n] AS vs, [x IN nodes(p) | x.n] AS all").Single();
        Assert.Equal("a b c", string.Join(' ', (object?[])row[0]!));
        Assert.Equal("1 2 3", string.Join(' ', (object?[])row[1]!));
        Assert.Equal("b c d", string.Join(' ', (object?[])row[2]!));
        Assert.Equal("a b c d", string.Join(' ', (object?[])row[3]!));
    }

    [Fact]
    public void Planned_from_its_end_a_path_is_the_same()
        => Assert.Equal("a b c", string.Join(' ', (object?[])_graph.One("MATCH (d {n: 'd'}) MATCH ({n: 'a'}) ((u)-[:T]->())+ (d) RETURN [x IN u | x.n]")!));

    [Theory]
    [InlineData("SHORTEST 1 (a {n: 'a'})-->+(x {n: 'd'})", 2L)]
    [InlineData("ALL SHORTEST (a {n: 'a'})-[:T]->+(x {n: 'd'})", 3L)]
    [InlineData("ANY SHORTEST (a {n: 'a'})-[:T]-*(x {n: 'a'})", 0L)]
    public void The_shortest_can_be_chosen(string pattern, long length) => Assert.Equal(length, _graph.One($"MATCH p = {pattern} RETURN length(p)"));

    [Theory]
    [InlineData("MATCH ((a)){2} RETURN 1")]
    [InlineData("MATCH ((a)-->{2}(b)){2} RETURN 1")]
    [InlineData("MATCH ((a)-->(b)){3,2} RETURN 1")]
    [InlineData("MATCH (a) MATCH ((a)-->(b))+ RETURN 1")]
    [InlineData("MATCH p = SHORTEST 3 (a)-->+(b) RETURN p")]
    [InlineData("CREATE ((a)-[:T]->(b)){2}")]
    public void What_means_nothing_is_refused(string statement) => Assert.NotEmpty(_graph.Fails(statement).Excerpt);
}
