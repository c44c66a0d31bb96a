using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>Values given beside a statement, and how long it may take.</summary>
public sealed class Parameters_of_a_query : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Are_numbers_words_lists_and_maps()
    {
        await _desk.BuildAsync();
        (string Given, string Type)[] values =
        [
            ("8", "INTEGER NOT NULL"), ("'8'", "STRING NOT NULL"), ("8.5", "FLOAT NOT NULL"), ("NaN", "STRING NOT NULL"),
            ("true", "BOOLEAN NOT NULL"), ("null", "NULL"), ("[1, 2]", "LIST<INTEGER NOT NULL> NOT NULL"),
            ("""["2023-08-31T00:00:00Z"]""", "LIST<STRING NOT NULL> NOT NULL"), ("""{"a": [1.5]}""", "MAP NOT NULL"),
        ];

        var statement = $"UNWIND [{string.Join(", ", values.Select((_, i) => $"$p{i}"))}] AS x RETURN valueType(x) AS type";
        var run = await _desk.KgAsync(["query", statement, .. values.SelectMany((v, i) => new[] { "--param", $"p{i}={v.Given}" }), "--json"]);

        Assert.Equal(values.Select(v => v.Type), run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task A_list_selects_rows()
    {
        await _desk.BuildAsync();

        var run = await _desk.KgAsync("query", "MATCH (c:Company) WHERE c.name IN $names RETURN c.name AS name", "--param", """names=["百度", "无此名"]""", "--json");

        Assert.Equal("""{"name":"百度"}""", Assert.Single(run.Lines));
    }

    [Theory]
    [InlineData("[1, 2")]
    [InlineData("[1] 2")]
    [InlineData("""{"a": 1, "a": 2}""")]
    [InlineData("[99999999999999999999]")]
    public async Task What_looks_like_a_list_or_a_map_and_is_none_is_told(string value) =>
        Said.Failed(await _desk.KgAsync("query", "RETURN $x", "--param", "x=" + value), 2, "--param x", "JSON", "x='…'");

    [Fact]
    public async Task A_query_that_takes_too_long_is_stopped_when_asked()
    {
        await _desk.BuildAsync();

        Said.Failed(await _desk.KgAsync("query", "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7)", "--timeout", "1"), 1, "1 second", "--timeout");
        Said.Failed(await _desk.KgAsync("query", "RETURN 1", "--timeout", "0"), 2, "--timeout");
    }
}
