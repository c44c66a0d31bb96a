using KnowledgeGraph.Embedded.Writer;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Durability;

/// <summary>
/// The power goes: pages that were written but not yet synced are lost, torn or full of zeros. What was synced brings the
/// last acknowledged state back.
/// </summary>
public sealed class LostPagesSpec : IDisposable
{
    private const int FrameHeader = 24;
    private const int LogHeader = 32;
    private const int PageSize = 4096;
    private const int Before = 8;

    private static readonly int Rounds = Environment.GetEnvironmentVariable("KG_DURABILITY") == "full" ? 300 : 20;

    private readonly TemporaryFile _file = new();
    private readonly TemporaryFile _copy = new();

    public void Dispose()
    {
        _file.Dispose();
        _copy.Dispose();
    }

    /// <summary>The log up to the last acknowledged commit was synced; what the next commit appended was not.</summary>
    [Fact]
    public async Task A_log_whose_unsynced_frames_are_damaged_gives_the_last_acknowledged_state()
    {
        await Workload.PrepareAsync(_file.Path);
        await using var store = new EmbeddedStore(_file.Path);
        await RunAsync(store, 1, Before);
        var synced = new FileInfo(Log(_file)).Length;
        await Workload.RunAsync(store, Before + 1);
        var (database, log) = (_file.Bytes, await File.ReadAllBytesAsync(Log(_file)));
        Assert.True(log.Length > synced);
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = Damage(log, (int)synced, random);
            await SurvivesAsync(database, damaged, damaged.AsSpan().SequenceEqual(log) ? Before + 1 : Before);
        }
    }

    /// <summary>A checkpoint copies synced pages from the log into the file; the file's pages are synced before the log goes.</summary>
    [Fact]
    public async Task A_file_whose_unsynced_pages_are_damaged_in_a_checkpoint_is_made_whole_from_the_log()
    {
        await Workload.PrepareAsync(_file.Path);
        byte[] before, log;
        await using (var store = new EmbeddedStore(_file.Path))
        {
            await RunAsync(store, 1, Before);
            (before, log) = (_file.Bytes, await File.ReadAllBytesAsync(Log(_file)));
        }

        var after = _file.Bytes;
        Assert.False(before.AsSpan().SequenceEqual(after));
        var random = new Random(2);
        for (var round = 0; round < Rounds; round++)
        {
            await SurvivesAsync(Mixed(before, after, random), log, Before);
        }
    }

    private static string Log(TemporaryFile file) => file.Path + "-wal";

    private static async Task RunAsync(EmbeddedStore store, int first, int last)
    {
        for (var n = first; n <= last; n++)
        {
            await Workload.RunAsync(store, n);
        }
    }

    private async Task SurvivesAsync(byte[] database, byte[] log, long expected)
    {
        File.Delete(_copy.Path + "-shm");
        await File.WriteAllBytesAsync(_copy.Path, database);
        await File.WriteAllBytesAsync(Log(_copy), log);
        Assert.Equal(expected, await Survivor.DemandAsync(_copy.Path, expected));
    }

    /// <summary>Cuts the log, or spoils one frame beyond what was synced: zeros, half of it, rubbish, or its neighbour's content.</summary>
    private static byte[] Damage(byte[] log, int synced, Random random)
    {
        const int frame = FrameHeader + PageSize;
        var frames = (log.Length - synced) / frame;
        Assert.Equal(0, (synced - LogHeader) % frame);
        var hit = synced + (random.Next(frames) * frame);
        var damaged = (byte[])log.Clone();
        switch (random.Next(5))
        {
            case 0:
                return log[..(hit + random.Next(frame))];
            case 1:
                Array.Clear(damaged, hit, frame);
                break;
            case 2:
                Array.Clear(damaged, hit + (frame / 2), frame / 2);
                break;
            case 3:
                random.NextBytes(damaged.AsSpan(hit, frame));
                break;
            default:
                log.AsSpan(synced - frame, frame).CopyTo(damaged.AsSpan(hit));
                break;
        }

        return damaged;
    }

    /// <summary>Each page that the checkpoint wrote is there, not there, or torn.</summary>
    private static byte[] Mixed(byte[] before, byte[] after, Random random)
    {
        var mixed = (byte[])after.Clone();
        for (var page = 0; page < after.Length; page += PageSize)
        {
            var old = page < before.Length ? before.AsSpan(page, PageSize) : new byte[PageSize];
            switch (random.Next(3))
            {
                case 0:
                    old.CopyTo(mixed.AsSpan(page));
                    break;
                case 1:
                    old[(PageSize / 2)..].CopyTo(mixed.AsSpan(page + (PageSize / 2)));
                    break;
            }
        }

        return mixed;
    }
}
