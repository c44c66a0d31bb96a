using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Rebuild.History;

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
        ? Path.Combine(stateFolder, "run-" + ContentHash.Of(store)[..12] + ".lock")
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

        try
        {
            using var taken = TryTake(path);
            return taken is null;
        }
        catch (RunException)
        {
            // Whoever may not write here asks only out of curiosity.
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static RunLock? TryTake(string path)
    {
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return IsSolid(path) ? new RunLock(file) : throw Unlocked(file, path);
        }
        catch (IOException error) when (IsHeld(error))
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RunException(RunOutcome.Failed, $"The lock {path} cannot be opened ({error.Message.TrimEnd('.')}), so nothing was done. Whoever runs kg has to be able to write there, and the disk must not be full.");
        }
    }

    /// <summary>Whether opening it again fails: some network folders and some settings of the runtime lock nothing, and say nothing.</summary>
    private static bool IsSolid(string path)
    {
        try
        {
            using var second = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException error) when (IsHeld(error))
        {
            return true;
        }
    }

    private static RunException Unlocked(FileStream file, string path)
    {
        file.Dispose();
        return new RunException(RunOutcome.Failed, $"The folder of {path} does not lock files, as some network folders do not, so two runs could write at once and nothing was done. Put it on a disk of this machine.");
    }

    /// <summary>EAGAIN of Linux and of the BSDs, and a sharing violation of Windows.</summary>
    private static bool IsHeld(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
