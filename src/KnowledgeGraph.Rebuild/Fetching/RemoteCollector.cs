using System.Globalization;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>Reads feeds and lists of pages into the archive. Only an answer 410 takes a document away.</summary>
/// <param name="fetcher">Fetches.</param>
/// <param name="archive">Where what came is kept.</param>
/// <param name="limits">What a source may take.</param>
/// <param name="time">The clock.</param>
public sealed class RemoteCollector(Fetcher fetcher, ContentArchive archive, SourceLimits limits, TimeProvider time) : ISourceCollector
{
    /// <inheritdoc/>
    public async Task<SourceResult> CollectAsync(SourceRow source, SourceState before, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limits.SourceTime, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var reading = new RemoteReading(source, before, fetcher, archive, limits);
        try
        {
            await (source.Kind == SourceKind.Feed ? FeedAsync(reading, source, before, both.Token) : PagesAsync(reading, source, both.Token)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            reading.Problem(source.Name, string.Create(CultureInfo.InvariantCulture, $"The source took longer than {limits.SourceTime.TotalSeconds:0.###} s (source-time) and was ended; what was not read stays as it was."));
        }

        return reading.Result();
    }

    private async Task FeedAsync(RemoteReading reading, SourceRow source, SourceState before, CancellationToken cancellationToken)
    {
        var address = new Uri(source.Place);
        var answer = await reading.AskAsync(new FetchRequest(address, before.ETag, before.LastModified), cancellationToken).ConfigureAwait(false);
        if (answer.Outcome is not (FetchOutcome.Fetched or FetchOutcome.NotModified))
        {
            reading.Problem(source.Place, $"The feed was not read: {answer.Reason}. Its documents stay as they are.");
            return;
        }

        if (answer.Outcome == FetchOutcome.Fetched && await EntriesAsync(reading, source, answer, cancellationToken).ConfigureAwait(false))
        {
            reading.Validators(answer);
        }
    }

    /// <returns>Whether everything in the feed was read, so that the feed need not come again before it changes.</returns>
    private async Task<bool> EntriesAsync(RemoteReading reading, SourceRow source, FetchResult feed, CancellationToken cancellationToken)
    {
        IReadOnlyList<FeedEntry> entries;
        try
        {
            entries = FeedReader.Read(feed.Bytes, feed.Address!);
        }
        catch (FormatException error)
        {
            reading.Problem(source.Place, $"The feed was not read: {error.Message}. Its documents stay as they are.");
            return false;
        }

        if (entries.Count == 0)
        {
            reading.Problem(source.Place, "The feed holds no entries. Its documents stay as they are.");
        }

        var isWhole = entries.Count > 0;
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            isWhole &= source.ReadsPages && entry.Address is not null
                ? await reading.PageAsync(entry.Address, cancellationToken).ConfigureAwait(false)
                : reading.Keep(entry);
        }

        return isWhole;
    }

    private static async Task PagesAsync(RemoteReading reading, SourceRow source, CancellationToken cancellationToken)
    {
        foreach (var line in Addresses(source, reading))
        {
            if (Uri.TryCreate(line, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            {
                await reading.PageAsync(address, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                reading.Problem(source.Place, $"{line} is no address of http or https.");
            }
        }
    }

    private static IReadOnlyList<string> Addresses(SourceRow source, RemoteReading reading)
    {
        if (source.Place.Length == 0)
        {
            return source.Addresses;
        }

        try
        {
            var lines = File.ReadAllLines(source.Place).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Distinct(StringComparer.Ordinal).ToList();
            if (lines.Count == 0)
            {
                reading.Problem(source.Place, "The list names no pages. Its documents stay as they are.");
            }

            return lines;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            reading.Problem(source.Place, $"The list cannot be read ({error.Message.TrimEnd('.')}). Its documents stay as they are.");
            return [];
        }
    }
}
