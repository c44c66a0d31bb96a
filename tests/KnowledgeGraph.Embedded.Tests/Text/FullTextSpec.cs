using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Memory;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Text;

/// <summary>What full-text indexes find, on the file and on the graph in memory alike.</summary>
public sealed class FullTextSpec : IDisposable
{
    private static readonly string[] Names = ["蓝鲸大模型", "蓝鲸智能平台", "Grey Whale 3.5", "大海数据", "whale watcher, a whale fan"];

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("大模型", "0")]
    [InlineData("\"蓝鲸\"", "0 1")]
    [InlineData("大", "3 0")]
    [InlineData("型", "0")]
    [InlineData("whale", "4 2")]
    [InlineData("ＷＨＡＬＥ -watcher", "2")]
    [InlineData("grey AND whale", "2")]
    [InlineData("grey OR watcher", "2 4")]
    [InlineData("wat*", "4")]
    [InlineData("3.5", "2")]
    [InlineData("\"whale watcher\"", "4")]
    [InlineData("\"watcher whale\"", "")]
    [InlineData("name:fan", "4")]
    [InlineData("other:fan", "")]
    [InlineData("(蓝鲸 AND 平台) 大海", "1 3")]
    [InlineData("蓝鲸 NOT 平台", "0")]
    [InlineData("...", "")]
    public async Task A_query_finds(string query, string expected)
    {
        var memory = new MemoryGraph();
        Fill(memory.Writer!);
        Assert.Equal(expected, Found(memory.Reader, query));
        using var graph = new EmbeddedGraph(_file.Path, EmbeddedOptions.Default);
        await graph.WriteAsync(
            t =>
            {
                Fill(t.Writer!);
                Assert.Equal(expected, Found(t.Reader, query));
                return Task.FromResult(0);
            },
            CancellationToken.None);
        Assert.Equal(expected, await graph.ReadAsync(t => Task.FromResult(Found(t.Reader, query))));
    }

    [Theory]
    [InlineData("\"open")]
    [InlineData("(open")]
    [InlineData("a AND")]
    [InlineData("a)")]
    [InlineData("a~")]
    [InlineData("a^x")]
    [InlineData("key:")]
    public void A_query_that_cannot_be_read_says_where(string query)
    {
        var memory = new MemoryGraph();
        Fill(memory.Writer!);
        var error = Assert.Throws<CypherException>(() => Found(memory.Reader, query));
        Assert.Equal("InvalidFullTextQuery", error.Detail);
    }

    [Fact]
    public async Task An_index_follows_changes_and_forgets_what_is_rolled_back()
    {
        using var graph = new EmbeddedGraph(_file.Path, EmbeddedOptions.Default);
        await graph.WriteAsync(t => Done(() => Fill(t.Writer!)), CancellationToken.None);
        var name = 0;
        await graph.WriteAsync(
            t => Done(() =>
            {
                name = t.Reader.FindToken(TokenKind.Key, "name");
                t.Writer!.SetNodeProperty(0, name, Value.Of("红鲸"));
                t.Writer.RemoveLabel(1, t.Reader.FindToken(TokenKind.Label, "Thing"));
                t.Writer.DeleteNode(2);
                Assert.Equal("0", Found(t.Reader, "红鲸"));
            }),
            CancellationToken.None);
        Assert.Equal("", await Find(graph, "蓝鲸"));
        Assert.Equal("0", await Find(graph, "红鲸"));
        Assert.Equal("4", await Find(graph, "whale"));
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => graph.WriteAsync<int>(
            t =>
            {
                t.Writer!.SetNodeProperty(0, name, Value.Of("白鲸"));
                Assert.Equal("0", Found(t.Reader, "白鲸"));
                throw new InvalidTimeZoneException();
            },
            CancellationToken.None));
        Assert.Equal("", await Find(graph, "白鲸"));
        Assert.Equal("0", await Find(graph, "红鲸"));
    }

    [Fact]
    public async Task Relationships_are_found_by_their_words_too()
    {
        using var graph = new EmbeddedGraph(_file.Path, EmbeddedOptions.Default);
        await graph.WriteAsync(
            t => Done(() =>
            {
                Fill(t.Writer!);
                var note = t.Writer!.MakeToken(TokenKind.Key, "note");
                t.Writer.CreateRelationship(0, t.Writer.MakeToken(TokenKind.Type, "SAYS"), 1, [new PropertyEntry(note, Value.Of("first word"))]);
                Assert.True(t.Writer.CreateTextRule(new TextRule("notes", true, ["SAYS"], ["note"]), ifNotExists: false));
                t.Writer.CreateRelationship(1, t.Writer.MakeToken(TokenKind.Type, "SAYS"), 0, [new PropertyEntry(note, Value.Of("second word, word"))]);
            }),
            CancellationToken.None);
        Assert.Equal("1 0", await graph.ReadAsync(t => Task.FromResult(Found(t.Reader, "word", "notes"))));
    }

    [Fact]
    public async Task A_dropped_index_is_gone_and_its_name_is_free()
    {
        using var graph = new EmbeddedGraph(_file.Path, EmbeddedOptions.Default);
        await graph.WriteAsync(t => Done(() => Fill(t.Writer!)), CancellationToken.None);
        await graph.WriteAsync(
            t => Done(() =>
            {
                Assert.Throws<GraphRuleException>(() => t.Writer!.CreateRule(new SchemaRule("words", "Thing", ["name"], false), ifNotExists: false));
                Assert.True(t.Writer!.DropRule("words", isConstraint: false, ifExists: false));
                Assert.Empty(t.Reader.TextRules());
                Assert.True(t.Writer.CreateRule(new SchemaRule("words", "Thing", ["name"], false), ifNotExists: false));
            }),
            CancellationToken.None);
        Assert.Empty(await graph.ReadAsync(t => Task.FromResult(t.Reader.TextRules())));
    }

    private static Task<int> Done(Action work)
    {
        work();
        return Task.FromResult(0);
    }

    private static void Fill(IGraphWriter writer)
    {
        var (label, key) = (writer.MakeToken(TokenKind.Label, "Thing"), writer.MakeToken(TokenKind.Key, "name"));
        writer.CreateNode([label], [new PropertyEntry(key, Value.Of(Names[0]))]);
        writer.CreateTextRule(new TextRule("words", false, ["Thing"], ["name"]), ifNotExists: false);
        foreach (var name in Names.Skip(1))
        {
            writer.CreateNode([label], [new PropertyEntry(key, Value.Of(name))]);
        }
    }

    private static Task<string> Find(EmbeddedGraph graph, string query) => graph.ReadAsync(t => Task.FromResult(Found(t.Reader, query)));

    private static string Found(IGraphReader reader, string query, string index = "words")
    {
        var matches = new List<TextMatch>();
        reader.SearchText(index, query, matches);
        Assert.All(matches, m => Assert.True(m.Score > 0));
        return string.Join(' ', matches.Select(m => m.Element));
    }
}
