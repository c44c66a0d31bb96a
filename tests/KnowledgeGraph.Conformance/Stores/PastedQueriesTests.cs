using KnowledgeGraph.Conformance.Queries;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>The cheat sheet and the guide give the same on both stores.</summary>
[Collection(ServerCollection.Name)]
public sealed class PastedQueriesTests(BothStores stores) : IClassFixture<BothStores>
{
    public static TheoryData<int> Places => [.. Enumerable.Range(0, PastedQueries.All().Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_pasted_query_gives_the_same_on_both(int place)
    {
        var server = stores.Neo4j;
        var query = PastedQueries.All()[place];

        var actual = await server.QueryAsync(query);
        var expected = await stores.Embedded.QueryAsync(query);

        Assert.Equal(expected.Count, actual.Count);
        if (!query.Contains("LIMIT", StringComparison.Ordinal))
        {
            Assert.Equal(Texts(expected), Texts(actual));
        }
    }

    /// <summary>Rows as texts in an order of their own: without ORDER BY, and inside collected lists, each store has its own. Scores are the index's.</summary>
    private static IEnumerable<string> Texts(IEnumerable<IReadOnlyList<object?>> rows) =>
        rows.Select(row => string.Join('\u001F', row.Select(Text))).Order(StringComparer.Ordinal);

    private static string Text(object? value) => value switch
    {
        GraphPath path => string.Join("--", path.Nodes.Select(n => n.Properties["id"])),
        IEnumerable<object?> items => "[" + string.Join('\u001E', items.Select(Text).Order(StringComparer.Ordinal)) + "]",
        _ => RowText.Of([value]),
    };
}
