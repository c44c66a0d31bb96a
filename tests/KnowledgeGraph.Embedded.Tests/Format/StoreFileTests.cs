using System.Buffers.Binary;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Embedded.Graph;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Format;

public sealed class StoreFileTests : IDisposable
{
    private const int UserVersionOffset = 60;

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Reading_what_does_not_exist_says_so_and_makes_nothing()
    {
        await Fails(StoreError.NotFound, g => g.ReadAsync(Anything));
        Assert.Empty(Directory.GetFiles(_file.Folder));
    }

    [Fact]
    public async Task Writing_into_a_folder_that_does_not_exist_says_so()
    {
        using var graph = new EmbeddedGraph(Path.Combine(_file.Folder, "none", "graph.kg"), EmbeddedOptions.Default);
        var error = await Assert.ThrowsAsync<StoreException>(() => graph.WriteAsync(Anything, CancellationToken.None));
        Assert.Equal(StoreError.NotFound, error.Error);
    }

    [Fact]
    public async Task A_folder_is_no_store()
    {
        using var graph = new EmbeddedGraph(_file.Folder, EmbeddedOptions.Default);
        Assert.Equal(StoreError.Format, (await Assert.ThrowsAsync<StoreException>(() => graph.ReadAsync(Anything))).Error);
        Assert.Equal(StoreError.Format, (await Assert.ThrowsAsync<StoreException>(() => graph.WriteAsync(Anything, CancellationToken.None))).Error);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_and_left_as_it_was()
    {
        var text = string.Concat(Enumerable.Repeat("Not a database at all. ", 300));
        await File.WriteAllTextAsync(_file.Path, text);
        await Fails(StoreError.Format, g => g.ReadAsync(Anything));
        await Fails(StoreError.Format, g => g.WriteAsync(Anything, CancellationToken.None));
        Assert.Equal(text, await File.ReadAllTextAsync(_file.Path));
    }

    [Fact]
    public async Task Another_programs_database_is_refused_and_left_as_it_was()
    {
        using (var foreign = Sqlite.Connection.Open(_file.Path, Sqlite.Native.OpenReadWrite | Sqlite.Native.OpenCreate))
        {
            foreign.Execute("CREATE TABLE mail (subject TEXT)");
        }

        var before = _file.Bytes;
        await Fails(StoreError.Format, g => g.ReadAsync(Anything));
        await Fails(StoreError.Format, g => g.WriteAsync(Anything, CancellationToken.None));
        Assert.Equal(before, _file.Bytes);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_with_advice()
    {
        await WriteSomething();
        var bytes = _file.Bytes;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(UserVersionOffset), 99);
        await File.WriteAllBytesAsync(_file.Path, bytes);
        var error = await Fails(StoreError.Format, g => g.ReadAsync(Anything));
        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
        await Fails(StoreError.Format, g => g.WriteAsync(Anything, CancellationToken.None));
    }

    [Fact]
    public async Task A_store_of_version_1_is_upgraded_when_it_is_first_used()
    {
        await WriteSomething();
        Outdate();
        using var graph = Graph();
        Assert.Equal(0, Assert.Single(await graph.ReadAsync(Named)));
        Assert.Equal(Embedded.Format.StoreFormat.Version, BinaryPrimitives.ReadInt32BigEndian(_file.Bytes.AsSpan(UserVersionOffset)));
    }

    [Fact]
    public async Task A_store_of_version_1_that_cannot_be_written_is_refused_with_advice()
    {
        await WriteSomething();
        Outdate();
        using var graph = new EmbeddedGraph(_file.Path, new EmbeddedOptions { ReadOnly = true });
        var error = await Assert.ThrowsAsync<StoreException>(() => graph.ReadAsync(Named));
        Assert.Equal(StoreError.Format, error.Error);
        Assert.Contains("upgraded", error.Message, StringComparison.Ordinal);
        Assert.Contains("kg build", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_reported_as_damaged()
    {
        await WriteSomething();
        var bytes = _file.Bytes;
        bytes.AsSpan(4096).Fill(0xA5);
        await File.WriteAllBytesAsync(_file.Path, bytes);
        var error = await Fails(StoreError.Format, g => g.ReadAsync(Anything));
        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_store_is_reported_as_damaged()
    {
        await WriteSomething();
        await File.WriteAllBytesAsync(_file.Path, _file.Bytes[..8192]);
        await Fails(StoreError.Format, g => g.ReadAsync(Anything));
    }

    [Fact]
    public async Task A_transaction_without_changes_leaves_every_byte_as_it_was()
    {
        await WriteSomething();
        var before = _file.Bytes;
        var written = File.GetLastWriteTimeUtc(_file.Path);
        using (var graph = Graph())
        {
            await graph.ReadAsync(Anything);
            await graph.WriteAsync(
                t =>
                {
                    t.Writer!.MakeToken(TokenKind.Label, "Unused");
                    t.Writer.SetNodeProperty(0, t.Writer.MakeToken(TokenKind.Key, "name"), Value.Of("a"));
                    Assert.False(t.Writer.CreateRule(new SchemaRule("u", "City", ["name"], true), ifNotExists: true));
                    return Task.FromResult(0);
                },
                CancellationToken.None);
        }

        Assert.Equal(before, _file.Bytes);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_file.Path));
    }

    [Fact]
    public async Task Closing_leaves_one_file()
    {
        using (var graph = Graph())
        {
            await graph.WriteAsync(Make, CancellationToken.None);
            await graph.ReadAsync(Anything);
            Assert.True(File.Exists(_file.Path + "-wal"));
        }

        Assert.Equal([_file.Path], Directory.GetFiles(_file.Folder));
    }

    [Fact]
    public async Task A_second_writer_is_told_to_wait_and_readers_are_not_disturbed()
    {
        await WriteSomething();
        var patience = new EmbeddedOptions { WriterPatience = TimeSpan.FromMilliseconds(50) };
        using var first = new EmbeddedGraph(_file.Path, patience);
        using var second = new EmbeddedGraph(_file.Path, patience);
        await first.WriteAsync(
            async t =>
            {
                await Make(t);
                var error = await Assert.ThrowsAsync<StoreException>(() => second.WriteAsync(Make, CancellationToken.None));
                Assert.Equal(StoreError.Busy, error.Error);
                Assert.True(error.IsTransient);
                error = await Assert.ThrowsAsync<StoreException>(() => first.WriteAsync(Make, CancellationToken.None));
                Assert.Equal(StoreError.Busy, error.Error);
                Assert.Equal(1, await second.ReadAsync(Count));
                return 0;
            },
            CancellationToken.None);
        await second.WriteAsync(Make, CancellationToken.None);
        Assert.Equal(3, await first.ReadAsync(Count));
    }

    [Fact]
    public async Task A_write_protected_store_can_be_read_but_not_written()
    {
        await WriteSomething();
        var before = _file.Bytes;
        File.SetAttributes(_file.Path, FileAttributes.ReadOnly);
        Assert.Equal(1, await Run(g => g.ReadAsync(Count)));
        await Fails(StoreError.ReadOnly, g => g.WriteAsync(Make, CancellationToken.None));
        Assert.Equal(before, _file.Bytes);
        Assert.Equal([_file.Path], Directory.GetFiles(_file.Folder));
        File.SetAttributes(_file.Path, FileAttributes.Normal);
    }

    [Fact]
    public async Task A_store_opened_read_only_refuses_to_write()
    {
        await WriteSomething();
        using var graph = new EmbeddedGraph(_file.Path, new EmbeddedOptions { ReadOnly = true });
        Assert.Equal(1, await graph.ReadAsync(Count));
        var error = await Assert.ThrowsAsync<StoreException>(() => graph.WriteAsync(Make, CancellationToken.None));
        Assert.Equal(StoreError.ReadOnly, error.Error);
    }

    [Fact]
    public async Task A_store_whose_first_commit_was_cut_short_is_begun_again()
    {
        await File.WriteAllBytesAsync(_file.Path, []);
        await Fails(StoreError.NotFound, g => g.ReadAsync(Anything));
        await WriteSomething();
        Assert.Equal(1, await Run(g => g.ReadAsync(Count)));
    }

    private static Task<int> Anything(GraphTransaction transaction)
    {
        transaction.Reader.ScanNodes(Token.Any, -1, new long[1]);
        return Task.FromResult(0);
    }

    private static Task<long> Count(GraphTransaction transaction) => Task.FromResult(transaction.Reader.CountNodes(Token.Any));

    private static Task<long> Make(GraphTransaction transaction) => Task.FromResult(transaction.Writer!.CreateNode([], []));

    private static Task<long[]> Named(GraphTransaction transaction)
    {
        var found = new List<long>();
        var reader = transaction.Reader;
        reader.SeekNodes(reader.FindToken(TokenKind.Label, "City"), reader.FindToken(TokenKind.Key, "name"), Value.Of("a"), found);
        return Task.FromResult(found.ToArray());
    }

    /// <summary>Makes the file what version 1 would have written: other keys, no full-text tables, no counts of label sets.</summary>
    private void Outdate()
    {
        using var file = Sqlite.Connection.Open(_file.Path, Sqlite.Native.OpenReadWrite);
        file.Execute("UPDATE property SET value = x'0401' || value; DROP TABLE text_rule; DROP TABLE posting; DROP TABLE label_set; PRAGMA user_version = 1;");
    }

    private EmbeddedGraph Graph() => new(_file.Path, EmbeddedOptions.Default);

    private Task<int> WriteSomething() => Run(g => g.WriteAsync(
        t =>
        {
            t.Writer!.CreateNode(
                [t.Writer.MakeToken(TokenKind.Label, "City")],
                [new PropertyEntry(t.Writer.MakeToken(TokenKind.Key, "name"), Value.Of("a"))]);
            t.Writer.CreateRule(new SchemaRule("u", "City", ["name"], true), ifNotExists: false);
            return Task.FromResult(0);
        },
        CancellationToken.None));

    private async Task<T> Run<T>(Func<EmbeddedGraph, Task<T>> work)
    {
        using var graph = Graph();
        return await work(graph);
    }

    private async Task<StoreException> Fails<T>(StoreError expected, Func<EmbeddedGraph, Task<T>> work)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => Run(work));
        Assert.Equal(expected, error.Error);
        Assert.Contains(_file.Path, error.Message, StringComparison.Ordinal);
        return error;
    }
}
