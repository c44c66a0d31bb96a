using System.Globalization;

namespace KnowledgeGraph.Text.Reading;

/// <summary>Reads a stream up to a limit, so that a huge file is refused without being read.</summary>
public static class BoundedRead
{
    /// <summary>The bytes, or <c>null</c> with the reason.</summary>
    public static byte[]? Read(SourceFile file, long limit, out string? reason)
    {
        reason = null;
        try
        {
            using var stream = file.Open();
            if (stream.CanSeek && stream.Length > limit)
            {
                reason = TooLarge(stream.Length, limit);
                return null;
            }

            using var memory = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                memory.Write(buffer, 0, read);
                if (memory.Length > limit)
                {
                    reason = TooLarge(null, limit);
                    return null;
                }
            }

            return memory.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            reason = $"The file cannot be opened or read ({error.Message.TrimEnd('.')}); check that it exists and may be read.";
            return null;
        }
    }

    private static string TooLarge(long? length, long limit)
    {
        var size = length is { } known ? string.Create(CultureInfo.InvariantCulture, $"{Mega(known)} MB") : "larger";
        return string.Create(CultureInfo.InvariantCulture, $"The file is {size}, more than the limit of {Mega(limit)} MB for one file; split it or raise the limit.");
    }

    private static long Mega(long bytes) => Math.Max(1, bytes / (1024 * 1024));
}
