namespace KnowledgeGraph.Rebuild.Tests.Incremental.Crashing;

/// <summary>The files of a store and of its remembered results as they were at one moment of a build, to be put back as a crash leaves them.</summary>
internal sealed class CrashImage
{
    private readonly Dictionary<string, byte[]> _files;

    private CrashImage(Dictionary<string, byte[]> files) => _files = files;

    /// <summary>What is in the files now. What SQLite keeps in shared memory dies with its process and is left out.</summary>
    public static CrashImage Of(BuildSite site) => new(Paths(site).Where(File.Exists).ToDictionary(path => path, Bytes, StringComparer.Ordinal));

    /// <summary>The same after a power cut: of what was appended to the logs and not synced, the end is lost or zeros.</summary>
    /// <param name="site">The place.</param>
    /// <param name="synced">The length up to which the store's log was synced; the log of remembered results never is.</param>
    /// <param name="random">How much is lost.</param>
    public CrashImage WithoutUnsynced(BuildSite site, long synced, Random random)
    {
        var files = new Dictionary<string, byte[]>(_files, StringComparer.Ordinal);
        foreach (var (log, safe) in new[] { (Log(site.Store), synced), (Log(site.State), 0) })
        {
            if (files.TryGetValue(log, out var bytes))
            {
                files[log] = Torn(bytes, (int)Math.Min(safe, bytes.Length), random);
            }
        }

        return new CrashImage(files);
    }

    /// <summary>Makes the files what they were.</summary>
    public void PutBack(BuildSite site)
    {
        foreach (var path in Paths(site).SelectMany(path => new[] { path, path + "-shm" }))
        {
            File.Delete(path);
        }

        foreach (var (path, bytes) in _files)
        {
            File.WriteAllBytes(path, bytes);
        }
    }

    /// <summary>The log beside a database.</summary>
    public static string Log(string path) => path + "-wal";

    private static string[] Paths(BuildSite site) => [site.Store, Log(site.Store), site.State, Log(site.State)];

    private static byte[] Torn(byte[] log, int synced, Random random)
    {
        var torn = log[..random.Next(synced, log.Length + 1)];
        if (random.Next(2) == 0)
        {
            torn.AsSpan(random.Next(synced, torn.Length + 1)).Clear();
        }

        return torn;
    }

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
