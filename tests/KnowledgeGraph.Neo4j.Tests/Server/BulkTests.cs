using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Neo4j.QueryApi;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>Many rows in one statement come back as few do, however they travel.</summary>
[Collection(ServerCollection.Name)]
public sealed class BulkTests(Neo4jServer server)
{
    private const int Many = 250;

    public static TheoryData<string> Shapes => ["plain", "dated", "mixed", "infinite"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Rows_come_back_as_they_were_sent(string shape)
    {
        var rows = Enumerable.Range(0, Many).Select(i => Row(shape, i)).ToArray();
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = rows };
        Assert.Equal(shape is "plain" or "dated", BulkParameters.ArePlain(parameters));
        await using var store = new Neo4jStore(AddressReader.Read(server.Require(), new Neo4jEnvironment()), new Neo4jOptions { Interface = HttpInterface.QueryApi });

        var back = await store.QueryAsync("UNWIND $rows AS row RETURN row, keys(row), '$rows'", parameters);

        Assert.Equivalent(rows, back.Select(r => r[0]), strict: true);
        Assert.Equal(rows.Select(r => r.Keys.Order(StringComparer.Ordinal)), back.Select(r => ((IEnumerable<object?>)r[1]!).Cast<string>().Order(StringComparer.Ordinal)));
        Assert.All(back, r => Assert.Equal("$rows", r[2]));
    }

    private static Dictionary<string, object?> Row(string shape, int i)
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["text"] = "文 '\"\\ 2023-08-31",
            ["whole"] = long.MaxValue - i,
            ["real"] = 3.0,
            ["small"] = 1e-300,
            ["flag"] = i % 2 == 0,
            ["nothing"] = null,
            ["list"] = new object?[] { "a", 1L, 2.5, null },
            ["map"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["k"] = "v" },
        };
        if (shape == "dated" || (shape == "mixed" && i % 3 == 0))
        {
            row["day"] = new DateOnly(2023, 8, 31).AddDays(i);
            row["map"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["at"] = new DateTimeOffset(2023, 8, 31, 9, 30, 0, TimeSpan.FromHours(8)) };
        }

        if (shape == "infinite" && i == 7)
        {
            row["real"] = double.PositiveInfinity;
        }

        return row;
    }
}
