using System.Globalization;

namespace KnowledgeGraph.Rebuild.Caching;

/// <summary>What a file system tells of a file without reading it: size and time of the last change.</summary>
/// <remarks>
/// A file changed so shortly before it was looked at may change again within the same tick of its clock, so it has no stamp
/// yet and is read again the next time; git keeps its index the same way ("racy git").
/// </remarks>
internal static class FileStamp
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    /// <summary>The stamp, or <c>null</c> where there is no such file or it changed just now.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="clock">Tells what is just now.</param>
    public static string? Of(string path, TimeProvider clock)
    {
        var file = new FileInfo(path);
        return file.Exists && file.LastWriteTimeUtc is var changed && clock.GetUtcNow() - changed > Settled
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Length}.{changed.Ticks}")
            : null;
    }
}
