using System.Text.RegularExpressions;
using KnowledgeGraph.Export.Tests.Support;
using KnowledgeGraph.Export.Turtle;

namespace KnowledgeGraph.Export.Tests.Formats;

public sealed class Graphs_as_Turtle(HostileGraph graph)
{
    private const string Id = "<https://knowledgegraph.example/id/";

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\rc\td", "\"a\\nb\\rc\\td\"")]
    [InlineData("\u0000\u0001\u007F", "\"\uFFFD\\u0001\\u007F\"")]
    public void Escape_what_a_literal_cannot_hold(string text, string expected) => Assert.Equal(expected, TurtleText.Literal(text));

    [Fact]
    public void Replace_halves_of_characters() => Assert.Equal("\"😀\uFFFD\"", TurtleText.Literal("😀\uD800"));

    [Fact]
    public void Have_IRIs_in_ASCII() => Assert.Equal("u/%E6%A8%A1%E5%9E%8B%202%3E", TurtleText.Path("u/模型 2>"));

    [Fact]
    public async Task Hold_every_name_in_one_line()
    {
        var lines = (await graph.ExportAsync(ExportFormat.Turtle)).Split('\n');

        Assert.All(lines, line => Assert.DoesNotMatch("[\u0000-\u0008\u000B-\u001F]", line));
        Assert.Contains(lines, line => line.Contains("rdfs:label \"a\\\"b'c<d>&e,f;g\\\\h\\ni\\r\\nj\\tk\\u0001l😀", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Derive_facts_from_asserted_claims_only_and_claims_from_articles()
    {
        var text = await graph.ExportAsync(ExportFormat.Turtle);

        Assert.Contains($"{Id}rel/1> prov:wasDerivedFrom {Id}k/1>", text, StringComparison.Ordinal);
        Assert.DoesNotContain($"prov:wasDerivedFrom {Id}k/2>", text, StringComparison.Ordinal);
        Assert.Contains($"prov:wasQuotedFrom {Id}a/1>", text, StringComparison.Ordinal);
        Assert.Contains($"{Id}c/one> kg:DEVELOPS {Id}u/%E6%A8%A1%E5%9E%8B%202>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_their_triples()
    {
        var text = new StringWriter();
        var report = await new GraphExporter(graph.Store).WriteAsync(ExportFormat.Turtle, () => text, cancellationToken: TestContext.Current.CancellationToken);
        var ends = Regex.Matches(text.ToString(), @" [;.]$", RegexOptions.Multiline).Count - Regex.Matches(text.ToString(), "^@prefix", RegexOptions.Multiline).Count;

        Assert.Equal(ends, report.Triples);
    }
}
