namespace KnowledgeGraph.Cypher.Tests;

public sealed class FullTextQueryTests
{
    private readonly TestGraph _graph = TestGraph.With("CREATE (:Doc {name: 'ERNIE'}), (:Doc {name: 'what is it?'}), (:Doc {name: 'AC/DC'}), (:Other {name: 'ERNIE'})");

    public FullTextQueryTests() => _graph.Run("CREATE FULLTEXT INDEX docs FOR (d:Doc) ON EACH [d.name]");

    [Theory]
    [InlineData("*:*", 3)]
    [InlineData("*:* NOT ernie", 2)]
    [InlineData("ern*", 1)]
    [InlineData("AC/DC", 1)]
    [InlineData("it\\?", 1)]
    [InlineData("\"is it?\"", 1)]
    public void What_is_known_of_Lucenes_syntax_is_found(string query, int count) =>
        Assert.Equal(count, _graph.Rows("CALL db.index.fulltext.queryNodes('docs', $q) YIELD node RETURN node", ("q", query)).Count);

    [Theory]
    [InlineData("E?NIE", "'?'")]
    [InlineData("er*ie", "'*'")]
    [InlineData("*nie", "'*'")]
    [InlineData("*", "'*'")]
    [InlineData("/er.*/", "regular expressions")]
    [InlineData("name:/er.*/", "regular expressions")]
    [InlineData("[a TO z]", "ranges")]
    [InlineData("name:{a TO z}", "ranges")]
    [InlineData("ernie~2", "~")]
    public void What_is_not_known_of_it_is_named(string query, string named)
    {
        var error = _graph.Fails("CALL db.index.fulltext.queryNodes('docs', $q) YIELD node RETURN node", ("q", query));
        Assert.Equal("InvalidFullTextQuery", error.Detail);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }
}
