using System.Text.RegularExpressions;
using KnowledgeGraph.Embedded.Writer;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Durability;

/// <summary>The kernel's view of a writer: no transaction is acknowledged before all it wrote to the log was synced.</summary>
public sealed partial class SyncTraceSpec
{
    private const int Transactions = 10;

    [Fact]
    public async Task Every_acknowledgement_comes_after_a_sync_of_the_log()
    {
        if (!File.Exists("/usr/bin/strace"))
        {
            Assert.Skip("needs strace");
        }

        using var file = new TemporaryFile();
        await Workload.PrepareAsync(file.Path);
        var trace = Path.Combine(file.Folder, "trace");
        string[] tracer = ["/usr/bin/strace", "-f", "-y", "-s", "16", "-e", "trace=write,pwrite64,writev,pwritev,fsync,fdatasync", "-o", trace];
        using (var writer = new WriterProcess(file.Path, ["Begun", $"{Transactions + 1}"], tracer))
        {
            Assert.Equal(Transactions, writer.Drain());
        }

        Assert.Equal(Transactions, Acknowledged(await File.ReadAllLinesAsync(trace), file.Path));
    }

    /// <summary>Walks through the system calls in the order of their ends.</summary>
    private static int Acknowledged(string[] trace, string path)
    {
        var (unsynced, synced, acknowledged) = (0, false, 0);
        var begun = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in trace)
        {
            var thread = line.Split(' ')[0];
            var call = line;
            if (line.EndsWith("<unfinished ...>", StringComparison.Ordinal))
            {
                begun[thread] = line;
                continue;
            }

            if (line.Contains("resumed>", StringComparison.Ordinal) && begun.Remove(thread, out var beginning))
            {
                call = beginning;
            }

            if (call.Contains($"<{path}-wal>", StringComparison.Ordinal))
            {
                var isSync = call.Contains("sync(", StringComparison.Ordinal);
                unsynced = isSync ? 0 : unsynced + 1;
                synced |= isSync;
            }
            else if (Acknowledgement().IsMatch(call))
            {
                Assert.True(synced, "acknowledged without a sync");
                Assert.Equal(0, unsynced);
                acknowledged++;
                synced = false;
            }
        }

        return acknowledged;
    }

    [GeneratedRegex(@"write\(\d+<[^,]*>, ""\d+\\n")]
    private static partial Regex Acknowledgement();
}
