using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// One run at a time for a store: an open file that the system locks for its process and frees when the process ends, however
/// it ends. Runs that find it taken wait their turn.
/// </summary>
public sealed class RunLock : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <summary>The lock's file: beside a store that is a file; for a server in the state folder, since the server's own lock is the build's transaction.</summary>
    public static string PathFor(string store, string stateFolder) => store.Contains("://", StringComparison.Ordinal) || store == "neo4j"
        ? Path.Combine(stateFolder, "run-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(store)))[..12] + ".lock")
        : store + ".lock";

    /// <summary>Takes the lock, waiting while somebody else has it.</summary>
    /// <param name="path">The lock's file.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The lock, or <c>null</c> when it was not free in time.</returns>
    public static async Task<RunLock?> TakeAsync(string path, TimeSpan patience, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var began = time.GetTimestamp();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        while (true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (time.GetElapsedTime(began) >= patience)
            {
                return null;
            }

            await Task.Delay(Step, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether somebody has it.</summary>
    public static bool IsTaken(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var taken = TryTake(path);
        return taken is null;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static RunLock? TryTake(string path)
    {
        try
        {
            return new RunLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error) when (error is not (FileNotFoundException or DirectoryNotFoundException))
        {
            return null;
        }
    }
}
