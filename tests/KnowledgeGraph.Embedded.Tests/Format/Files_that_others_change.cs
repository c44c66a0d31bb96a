using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Format;

/// <summary>What a store does when its file is another's, was written by another, or is gone.</summary>
public sealed class Files_that_others_change : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task A_reader_who_may_not_write_sees_every_commit_of_one_who_may()
    {
        await using var writer = new EmbeddedStore(_file.Path);
        await writer.ExecuteAsync("CREATE (:N)");
        File.SetAttributes(_file.Path, FileAttributes.ReadOnly);
        await using var reader = new EmbeddedStore(_file.Path);
        Assert.Equal(1, await CountAsync(reader));
        await writer.ExecuteAsync("CREATE (:N)");
        Assert.Equal(2, await CountAsync(reader));
    }

    [Fact]
    public async Task A_reader_who_may_not_write_and_came_first_sees_what_is_written_later()
    {
        await MakeAsync(1);
        File.SetAttributes(_file.Path, FileAttributes.ReadOnly);
        await using var reader = new EmbeddedStore(_file.Path);
        Assert.Equal(1, await CountAsync(reader));
        File.SetAttributes(_file.Path, FileAttributes.Normal);
        await using (var writer = new EmbeddedStore(_file.Path))
        {
            await writer.ExecuteAsync("CREATE (:N)");
            Assert.Equal(2, await CountAsync(reader));
        }

        await MakeAsync(1);
        Assert.Equal(3, await CountAsync(reader));
    }

    [Fact]
    public async Task What_was_read_while_the_protected_file_changed_is_not_believed()
    {
        await MakeAsync(1);
        File.SetAttributes(_file.Path, FileAttributes.ReadOnly);
        await using var reader = new EmbeddedStore(_file.Path);
        var error = await Assert.ThrowsAsync<StoreException>(() => reader.ReadAsync(async transaction =>
        {
            await transaction.RunAsync("MATCH (n) RETURN count(n)");
            File.SetAttributes(_file.Path, FileAttributes.Normal);
            await MakeAsync(1);
            return 0;
        }));
        Assert.Equal(StoreError.Busy, error.Error);
        Assert.Equal(2, await CountAsync(reader));
    }

    [Fact]
    public async Task A_log_that_cannot_be_read_is_named()
    {
        await MakeAsync(1);
        await File.WriteAllBytesAsync(_file.Path + "-wal", new byte[100]);
        File.CreateSymbolicLink(_file.Path + "-shm", Path.Combine(_file.Folder, "none", "shm"));
        File.SetAttributes(_file.Path, FileAttributes.ReadOnly);
        await using var reader = new EmbeddedStore(_file.Path);
        var error = await Assert.ThrowsAsync<StoreException>(() => CountAsync(reader));
        Assert.Contains(_file.Path + "-wal", error.Message, StringComparison.Ordinal);
        Assert.Contains("Copy both", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_acknowledged_that_went_into_a_file_which_is_gone(bool isReplaced)
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:N)");
        Assert.Equal(1, await CountAsync(store));
        Displace(isReplaced);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync("CREATE (:Lost)"));
        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains("replaced", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => CountAsync(store));
        await Assert.ThrowsAsync<StoreException>(() => CountAsync(store));
    }

    [Fact]
    public async Task A_first_write_goes_into_no_other_file_than_was_read()
    {
        await MakeAsync(1);
        await using var store = new EmbeddedStore(_file.Path);
        Assert.Equal(1, await CountAsync(store));
        Displace(isReplaced: true);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync("CREATE (:Lost)"));
        Assert.Equal(StoreError.Unavailable, error.Error);
    }

    [Fact]
    public async Task A_first_read_is_of_no_other_file_than_was_written()
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:N)");
        Displace(isReplaced: true);
        var error = await Assert.ThrowsAsync<StoreException>(() => CountAsync(store));
        Assert.Equal(StoreError.Unavailable, error.Error);
    }

    [Fact]
    public async Task Nor_what_was_being_written_when_the_file_went()
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:N)");
        await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(async transaction =>
        {
            await transaction.RunAsync("CREATE (:Lost)");
            Displace(isReplaced: false);
            return 0;
        }));
    }

    [Fact]
    public async Task A_backup_is_opened_by_readers_beside_a_writer_as_the_store_was()
    {
        var copy = Path.Combine(_file.Folder, "copy.kg");
        await using (var store = new EmbeddedStore(_file.Path))
        {
            await store.ExecuteAsync("CREATE (:N)");
            await store.BackupAsync(copy);
        }

        var header = await File.ReadAllBytesAsync(copy);
        Assert.Equal((2, 2), (header[18], header[19]));
        Assert.Equal([copy, _file.Path], Directory.GetFiles(_file.Folder).Order(StringComparer.Ordinal));
        await ReadsWhileWritingAsync(copy);
    }

    [Fact]
    public async Task A_store_without_a_log_gets_one_when_it_is_first_written()
    {
        await MakeAsync(1);
        using (var connection = Sqlite.Connection.Open(_file.Path, Sqlite.Native.OpenReadWrite))
        {
            connection.Execute("PRAGMA journal_mode=DELETE");
        }

        await MakeAsync(1);
        await ReadsWhileWritingAsync(_file.Path);
    }

    [Fact]
    public async Task A_file_of_the_users_beside_the_backup_is_left_alone()
    {
        var own = Path.Combine(_file.Folder, "copy.kg.part");
        await File.WriteAllTextAsync(own, "mine");
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:N)");
        await store.BackupAsync(Path.Combine(_file.Folder, "copy.kg"));
        Assert.Equal("mine", await File.ReadAllTextAsync(own));
    }

    private static async Task ReadsWhileWritingAsync(string path)
    {
        await using var store = new EmbeddedStore(path);
        var before = await CountAsync(store);
        await store.ReadAsync(async transaction =>
        {
            await transaction.RunAsync("MATCH (n) RETURN count(n)");
            await store.ExecuteAsync("CREATE (:N)");
            return 0;
        });
        Assert.Equal(before + 1, await CountAsync(store));
    }

    private static async Task<long> CountAsync(EmbeddedStore store) => (long)(await store.QueryAsync("MATCH (n) RETURN count(n)"))[0][0]!;

    private void Displace(bool isReplaced)
    {
        var other = Path.Combine(_file.Folder, "other.kg");
        File.Copy(_file.Path, other);
        File.Delete(_file.Path);
        if (isReplaced)
        {
            File.Move(other, _file.Path);
        }
    }

    private async Task MakeAsync(int count)
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync($"UNWIND range(1, {count}) AS i CREATE (:N)");
    }
}
