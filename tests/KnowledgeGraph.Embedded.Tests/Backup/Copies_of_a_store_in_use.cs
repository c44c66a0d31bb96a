using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Backup;

/// <summary>A backup holds the state of one commit, however busy the store is meanwhile.</summary>
public sealed class Copies_of_a_store_in_use : IDisposable
{
    private const int Copies = 8;
    private const int MostCopies = 400;

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Every_copy_taken_during_writes_is_sound_and_holds_whole_commits()
    {
        await using var store = new EmbeddedStore(_file.Path);
        await PairAsync(store, 0);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            var written = 1;
            for (; !stop.IsCancellationRequested; written++)
            {
                await PairAsync(store, written);
            }

            return written;
        });
        var counts = new List<long>();
        for (var copy = 0; copy < Copies || (copy < MostCopies && counts[^1] == counts[0]); copy++)
        {
            var path = Path.Combine(_file.Folder, $"copy{copy}.kg");
            await store.BackupAsync(path);
            await using var backup = new EmbeddedStore(path);
            Assert.Empty(await backup.CheckAsync());
            counts.Add(await CountAsync(backup));
        }

        await stop.CancelAsync();
        var all = await writing;
        Assert.All(counts, count => Assert.Equal(0, count % 200));
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[^1] > counts[0], "nothing was written meanwhile");
        Assert.Equal(all * 200, await CountAsync(store));
    }

    [Fact]
    public async Task A_copy_put_in_the_place_of_the_store_is_the_store()
    {
        var copy = Path.Combine(_file.Folder, "copy.kg");
        await using (var store = new EmbeddedStore(_file.Path))
        {
            await PairAsync(store, 1);
            await store.BackupAsync(copy);
            await PairAsync(store, 2);
        }

        File.Move(copy, _file.Path, overwrite: true);

        await using var restored = new EmbeddedStore(_file.Path);
        Assert.Equal(200, await CountAsync(restored));
        await PairAsync(restored, 3);
        Assert.Equal(400, await CountAsync(restored));
        Assert.Empty(await restored.CheckAsync());
    }

    [Fact]
    public async Task A_file_that_exists_is_never_overwritten_and_a_store_that_does_not_is_told()
    {
        var there = Path.Combine(_file.Folder, "there.kg");
        await File.WriteAllTextAsync(there, "x");
        await using var store = new EmbeddedStore(_file.Path);
        Assert.Equal(StoreError.NotFound, (await Assert.ThrowsAsync<StoreException>(() => store.BackupAsync(Path.Combine(_file.Folder, "b.kg")))).Error);
        await PairAsync(store, 1);

        await Assert.ThrowsAsync<StoreException>(() => store.BackupAsync(there));

        Assert.Equal("x", await File.ReadAllTextAsync(there));
        await Assert.ThrowsAsync<StoreException>(() => store.BackupAsync(Path.Combine(_file.Folder, "no", "such.kg")));
        Assert.DoesNotContain(Directory.GetFiles(_file.Folder), f => f.EndsWith(".part", StringComparison.Ordinal));
    }

    private static Task PairAsync(EmbeddedStore store, int number) => store.ExecuteAsync(
        "UNWIND range(1, 100) AS i CREATE (:A {n: $n, i: i})-[:B]->(:C {n: $n})",
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["n"] = (long)number });

    private static async Task<long> CountAsync(EmbeddedStore store) => (long)(await store.QueryAsync("MATCH (n) RETURN count(n)"))[0][0]!;
}
