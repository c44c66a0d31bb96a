using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Embedded.Graph;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Graph;

public sealed class GraphPortTests : IDisposable
{
    private readonly TemporaryFile _file = new();
    private readonly EmbeddedGraph _graph;

    public GraphPortTests() => _graph = new EmbeddedGraph(_file.Path, EmbeddedOptions.Default);

    public void Dispose()
    {
        _graph.Dispose();
        _file.Dispose();
    }

    [Fact]
    public async Task What_one_transaction_writes_the_next_reads()
    {
        var id = await Write(t => Node(t, "City", ("name", Value.Of("广州")), ("size", Value.Of(18L))));
        await Read(t =>
        {
            Assert.True(t.Reader.NodeExists(id));
            Assert.Equal("广州", Property(t, id, "name").Text);
            Assert.Equal(18, Property(t, id, "size").Integer);
            Assert.Equal(1, t.Reader.CountNodes(t.Reader.FindToken(TokenKind.Label, "City")));
        });
    }

    [Fact]
    public async Task A_transaction_sees_its_own_writes()
    {
        await Write(t =>
        {
            var a = Node(t, "City", ("name", Value.Of("a")));
            var b = Node(t, "City");
            var type = t.Writer!.MakeToken(TokenKind.Type, "ROAD");
            var road = t.Writer.CreateRelationship(a, type, b, []);
            t.Writer.SetNodeProperty(a, t.Writer.MakeToken(TokenKind.Key, "name"), Value.Of("c"));
            Assert.Equal("c", Property(t, a, "name").Text);
            Assert.Equal(new Edge(road, b, type), t.Reader.Edges(a, Direction.Outgoing, type).Span[0]);
            Assert.Equal(new Edge(road, a, type), t.Reader.Edges(b, Direction.Incoming, Token.Any).Span[0]);
            Assert.Equal([a, b], Scan(t, Token.Any));
            t.Writer.DeleteRelationship(road);
            Assert.Equal(0, t.Reader.Degree(a, Direction.Outgoing, type));
            t.Writer.DeleteNode(b);
            Assert.False(t.Reader.NodeExists(b));
            Assert.Equal([a], Scan(t, t.Reader.FindToken(TokenKind.Label, "City")));
            return a;
        });
    }

    [Fact]
    public async Task A_failed_transaction_leaves_nothing_not_even_in_the_cache()
    {
        var id = await Write(t => Node(t, "City", ("name", Value.Of("before"))));
        await Read(t => Assert.Equal("before", Property(t, id, "name").Text));
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Write<int>(t =>
        {
            t.Writer!.SetNodeProperty(id, t.Reader.FindToken(TokenKind.Key, "name"), Value.Of("after"));
            t.Writer.Flush();
            Assert.Equal("after", Property(t, id, "name").Text);
            Node(t, "Village");
            throw new InvalidTimeZoneException();
        }));
        await Read(t =>
        {
            Assert.Equal("before", Property(t, id, "name").Text);
            Assert.Equal(Token.Unknown, t.Reader.FindToken(TokenKind.Label, "Village"));
            Assert.Equal(1, t.Reader.CountNodes(Token.Any));
        });
    }

    [Fact]
    public async Task A_reader_stays_on_its_snapshot_while_others_commit()
    {
        var a = await Write(t => Node(t, "City", ("name", Value.Of("old"))));
        var type = await Write(t => t.Writer!.MakeToken(TokenKind.Type, "ROAD"));
        await _graph.ReadAsync(async old =>
        {
            await Write(t =>
            {
                t.Writer!.SetNodeProperty(a, t.Reader.FindToken(TokenKind.Key, "name"), Value.Of("new"));
                return t.Writer.CreateRelationship(a, t.Writer.MakeToken(TokenKind.Type, "ROAD"), a, []);
            });
            await Read(t => Assert.Equal("new", Property(t, a, "name").Text));
            Assert.Equal("old", Property(old, a, "name").Text);
            Assert.Equal(0, old.Reader.Degree(a, Direction.Outgoing, Token.Any));
            return type;
        });
        await Read(t =>
        {
            Assert.Equal("new", Property(t, a, "name").Text);
            Assert.Equal(1, t.Reader.Degree(a, Direction.Incoming, Token.Any));
        });
    }

    [Fact]
    public async Task A_store_opened_apart_sees_each_commit_of_the_other()
    {
        using var other = new EmbeddedGraph(_file.Path, EmbeddedOptions.Default);
        var id = await Write(t => Node(t, "City", ("name", Value.Of("0"))));
        for (var i = 1; i < 5; i++)
        {
            var name = Value.Of("n" + i);
            await Write(t =>
            {
                t.Writer!.SetNodeProperty(id, t.Reader.FindToken(TokenKind.Key, "name"), name);
                return id;
            });
            await other.ReadAsync(t =>
            {
                Assert.Equal(name.Text, Property(t, id, "name").Text);
                return Task.FromResult(0);
            });
        }
    }

    [Fact]
    public async Task An_index_finds_equal_values_of_different_types()
    {
        await Write(t => t.Writer!.CreateRule(new SchemaRule("i", "City", ["size"], false), false));
        var whole = await Write(t => Node(t, "City", ("size", Value.Of(5L))));
        var real = await Write(t => Node(t, "City", ("size", Value.Of(5.0))));
        await Write(t => Node(t, "City", ("size", Value.Of("5"))));
        await Write(t => Node(t, "Town", ("size", Value.Of(5L))));
        await Write(t => Node(t, "City", ("size", Value.Of(double.NaN))));
        Assert.Equal([whole, real], await Seek("City", "size", Value.Of(5L)));
        Assert.Equal([whole, real], await Seek("City", "size", Value.Of(5.0)));
        Assert.Empty(await Seek("City", "size", Value.Of(double.NaN)));
    }

    [Fact]
    public async Task An_index_follows_properties_labels_and_deletions()
    {
        var id = await Write(t => Node(t, "City", ("name", Value.Of("a"))));
        await Write(t => t.Writer!.CreateRule(new SchemaRule("i", "City", ["name"], false), false));
        Assert.Equal([id], await Seek("City", "name", Value.Of("a")));
        await Write(t => Set(t, id, "name", Value.Of("b")));
        Assert.Empty(await Seek("City", "name", Value.Of("a")));
        Assert.Equal([id], await Seek("City", "name", Value.Of("b")));
        await Write(t => t.Writer!.RemoveLabel(id, t.Reader.FindToken(TokenKind.Label, "City")));
        Assert.Empty(await Seek("City", "name", Value.Of("b")));
        await Write(t => t.Writer!.AddLabel(id, t.Reader.FindToken(TokenKind.Label, "City")));
        Assert.Equal([id], await Seek("City", "name", Value.Of("b")));
        var text = new string('长', 5000);
        await Write(t => Set(t, id, "name", Value.Of(text)));
        Assert.Equal([id], await Seek("City", "name", Value.Of(text)));
        await Write(t =>
        {
            t.Writer!.DeleteNode(id);
            return 0;
        });
        Assert.Empty(await Seek("City", "name", Value.Of(text)));
    }

    [Fact]
    public async Task A_unique_value_cannot_be_taken_twice()
    {
        await Write(t => t.Writer!.CreateRule(new SchemaRule("u", "City", ["id"], true), false));
        var a = await Write(t => Node(t, "City", ("id", Value.Of("1"))));
        var error = await Assert.ThrowsAsync<GraphRuleException>(() => Write(t => Node(t, "City", ("id", Value.Of("1")))));
        Assert.True(error.IsViolation);
        await Write(t => Node(t, "Town", ("id", Value.Of("1"))));
        await Write(t => Node(t, "City"));
        await Write(t =>
        {
            t.Writer!.DeleteNode(a);
            return Node(t, "City", ("id", Value.Of("1")));
        });
    }

    [Fact]
    public async Task A_constraint_that_the_data_violates_is_not_made()
    {
        await Write(t => Node(t, "City", ("id", Value.Of("1"))) + Node(t, "City", ("id", Value.Of("1"))));
        await Assert.ThrowsAsync<GraphRuleException>(() => Write(t => t.Writer!.CreateRule(new SchemaRule("u", "City", ["id"], true), false)));
        await Read(t => Assert.Empty(t.Reader.SchemaRules()));
    }

    [Fact]
    public async Task Ids_are_never_given_again()
    {
        var first = await Write(t => Node(t, "City"));
        await Write(t =>
        {
            t.Writer!.DeleteNode(first);
            return 0;
        });
        Assert.True(await Write(t => Node(t, "City")) > first);
    }

    private static long Node(GraphTransaction t, string label, params (string Key, Value Value)[] properties) =>
        t.Writer!.CreateNode(
            [t.Writer.MakeToken(TokenKind.Label, label)],
            [.. properties.Select(p => new PropertyEntry(t.Writer.MakeToken(TokenKind.Key, p.Key), p.Value))]);

    private static int Set(GraphTransaction t, long node, string key, Value value)
    {
        t.Writer!.SetNodeProperty(node, t.Writer.MakeToken(TokenKind.Key, key), value);
        return 0;
    }

    private static Value Property(GraphTransaction t, long node, string key) =>
        t.Reader.NodeProperty(node, t.Reader.FindToken(TokenKind.Key, key));

    private static long[] Scan(GraphTransaction t, int label)
    {
        var buffer = new long[100];
        return buffer[..t.Reader.ScanNodes(label, -1, buffer)];
    }

    private Task<List<long>> Seek(string label, string key, Value value) => _graph.ReadAsync(t =>
    {
        var found = new List<long>();
        t.Reader.SeekNodes(t.Reader.FindToken(TokenKind.Label, label), t.Reader.FindToken(TokenKind.Key, key), value, found);
        return Task.FromResult(found);
    });

    private Task<T> Write<T>(Func<GraphTransaction, T> work) => _graph.WriteAsync(t => Task.FromResult(work(t)), CancellationToken.None);

    private Task Read(Action<GraphTransaction> work) => _graph.ReadAsync(t =>
    {
        work(t);
        return Task.FromResult(0);
    });
}
