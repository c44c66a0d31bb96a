using System.Globalization;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>One source while it is read: what it held and holds, what was asked and what went wrong.</summary>
internal sealed class RemoteReading(SourceRow source, SourceState before, Fetcher fetcher, ContentArchive archive, SourceLimits limits)
{
    private readonly Dictionary<string, SourceItem> _items = before.Items.ToDictionary(i => i.Key, StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<ReadProblem> _problems = [];
    private SourceState _state = before;
    private int _requests;
    private int _notModified;
    private int _fetched;
    private long _bytes;
    private bool _isFull;

    /// <summary>The source as it is now.</summary>
    public SourceResult Result() => new(_state with { Items = [.. _items.Values.OrderBy(i => i.Key, StringComparer.Ordinal)] }, _problems)
    {
        Requests = _requests,
        NotModified = _notModified,
        Bytes = _bytes,
    };

    /// <summary>Says what went wrong.</summary>
    public void Problem(string place, string reason) => _problems.Add(new ReadProblem($"{source.Name}: {place}", null, reason));

    /// <summary>Remembers the feed's validators.</summary>
    public void Validators(FetchResult feed) => _state = _state with { ETag = feed.ETag, LastModified = feed.LastModified };

    /// <summary>Asks, and counts.</summary>
    public async Task<FetchResult> AskAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        _requests++;
        var answer = await fetcher.FetchAsync(request, cancellationToken).ConfigureAwait(false);
        _bytes += answer.Bytes.Length;
        _notModified += answer.Outcome == FetchOutcome.NotModified ? 1 : 0;
        return answer;
    }

    /// <summary>Fetches a page unless it is as it was.</summary>
    /// <returns>Whether it is known now as it is.</returns>
    public async Task<bool> PageAsync(Uri address, CancellationToken cancellationToken)
    {
        var key = address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        if (!_asked.Add(key))
        {
            return true;
        }

        if (_bytes >= limits.Source || _fetched >= limits.Documents)
        {
            return Full();
        }

        var old = _items.GetValueOrDefault(key) is { } known && archive.Holds(known.Hash, known.Address) ? known : null;
        var answer = await AskAsync(new FetchRequest(address, old?.ETag, old?.LastModified), cancellationToken).ConfigureAwait(false);
        switch (answer.Outcome)
        {
            case FetchOutcome.Fetched:
                _fetched++;
                var hash = archive.Put(answer.Bytes, isOnlyCopy: true);
                var item = old is not null && old.Hash == hash ? old : new SourceItem(key, hash) { Path = key, Address = answer.Address!.AbsoluteUri };
                _items[key] = item with { ETag = answer.ETag, LastModified = answer.LastModified };
                return true;
            case FetchOutcome.Gone when old?.Pinned != true:
                _items.Remove(key);
                return true;
            case FetchOutcome.Gone:
                return true;
            case FetchOutcome.NotModified:
                return true;
            default:
                Problem(key, $"The page was not read: {answer.Reason}.{(old is null ? string.Empty : " It stays as it was.")}");
                return false;
        }
    }

    /// <summary>Keeps what the entry itself carries.</summary>
    /// <returns>Whether it carries anything.</returns>
    public bool Keep(FeedEntry entry)
    {
        if (entry.Content.Length == 0)
        {
            Problem(entry.Address?.AbsoluteUri ?? entry.Key, "The entry carries no text; let the source read: pages.");
            return true;
        }

        var bytes = EntryDocument.Of(entry);
        if (!_items.TryGetValue(entry.Key, out var old) || old.Hash != ContentHash.Of(bytes) || !archive.Holds(old.Hash, old.Address))
        {
            if (_fetched >= limits.Documents)
            {
                return Full();
            }

            _fetched++;
            var hash = archive.Put(bytes, isOnlyCopy: true);
            var place = entry.Address?.AbsoluteUri ?? source.Place + "#" + entry.Key;
            _items[entry.Key] = new SourceItem(entry.Key, hash) { Path = place, Address = entry.Address?.AbsoluteUri };
        }

        return true;
    }

    private bool Full()
    {
        if (!_isFull)
        {
            Problem(source.Place, string.Create(CultureInfo.InvariantCulture, $"The source delivered {_bytes} bytes in {_fetched} documents, its limit (source, documents); the rest is left for the next run."));
        }

        _isFull = true;
        return false;
    }
}
