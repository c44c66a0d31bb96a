using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>
/// Reads files. A file is removed only when the place it lay in could be listed and is not empty, or holds its marker: an
/// unmounted volume is an empty folder or none, and neither is ever believed.
/// </summary>
/// <param name="archive">Where the files' bytes are kept.</param>
/// <param name="limits">The largest file.</param>
/// <param name="folder">The folder that paths are shown from.</param>
public sealed class LocalCollector(ContentArchive archive, SourceLimits limits, string folder) : ISourceCollector
{
    /// <inheritdoc/>
    public Task<SourceResult> CollectAsync(SourceRow source, SourceState before, CancellationToken cancellationToken) =>
        Task.Run(() => Collect(source, before, cancellationToken), cancellationToken);

    private SourceResult Collect(SourceRow source, SourceState before, CancellationToken cancellationToken)
    {
        var root = Root(source);
        var isMarked = source.Marker is { } marker && File.Exists(Path.Combine(root, marker));
        if (source.Marker is not null && !isMarked)
        {
            return SourceResult.Unreached(source, before, $"{root} does not hold {source.Marker}, so it is not mounted or not the folder that is meant. Its articles stay as they are.");
        }

        var (files, problems) = SourceFiles.Expand([source.Place]);
        if (files.Count == 0 && !isMarked)
        {
            var reason = problems.Count > 0 ? problems[0].Reason : "It holds no text files.";
            var rest = before.Documents().Count() is > 0 and var count ? $" Its {count} documents stay as they are; if they are really gone, say so with kg remove {source.Name}, or put a marker file there." : string.Empty;
            return SourceResult.Unreached(source, before, $"{source.Place} is empty or cannot be reached: {reason}{rest}");
        }

        return new Reading(this, source, before, isMarked && files.Count == 0 ? [] : problems).Read(files, root, cancellationToken);
    }

    private static string Root(SourceRow source)
    {
        if (source.Kind == SourceKind.Folder)
        {
            return source.Place;
        }

        var parts = source.Place.Replace('\\', '/').Split('/');
        var plain = parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).Count();
        return plain == parts.Length ? Path.GetDirectoryName(source.Place)! : string.Join('/', parts[..plain]) is { Length: > 0 } root ? root : "/";
    }

    private sealed class Reading(LocalCollector owner, SourceRow source, SourceState before, IReadOnlyList<ReadProblem> listing)
    {
        private readonly Dictionary<string, SourceItem> _old = before.Items.ToDictionary(i => i.Key, StringComparer.Ordinal);
        private readonly Dictionary<string, SourceItem> _items = new(StringComparer.Ordinal);
        private readonly List<ReadProblem> _problems = [.. listing.Select(p => p with { Path = source.Name + ": " + p.Path })];
        private long _bytes;

        public SourceResult Read(IReadOnlyList<SourceFile> files, string root, CancellationToken cancellationToken)
        {
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Read(file, Path.GetRelativePath(root, file.Path).Replace('\\', '/'));
            }

            // What a listing could not see is not gone, nor what a person brought back without its file.
            foreach (var (key, item) in _old.Where(old => listing.Count > 0 || old.Value.Pinned))
            {
                _items.TryAdd(key, item);
            }

            return new SourceResult(before with { Items = [.. _items.Values.OrderBy(i => i.Key, StringComparer.Ordinal)] }, _problems) { Bytes = _bytes };
        }

        private void Read(SourceFile file, string key)
        {
            var old = _old.GetValueOrDefault(key);
            var bytes = BoundedRead.Read(file, owner.Limit, out var reason);
            if (bytes is not null && IsBlank(bytes))
            {
                (bytes, reason) = (null, "The file is empty.");
            }

            if (bytes is not null)
            {
                _bytes += bytes.Length;
                var hash = owner.Archive.Put(bytes, isOnlyCopy: false);
                _items[key] = old is not null && old.Hash == hash ? old.Present() : new SourceItem(key, hash) { Path = owner.Shown(file.Path) };
                return;
            }

            _problems.Add(new ReadProblem(owner.Shown(file.Path), null, reason + (old is null ? string.Empty : " What it held before stays.")));
            if (old is not null)
            {
                _items[key] = old;
            }
        }

        private static bool IsBlank(byte[] bytes) => bytes.AsSpan().IndexOfAnyExcept(" \t\r\n\0"u8) < 0;
    }

    private ContentArchive Archive => archive;

    private long Limit => limits.Document;

    private string Shown(string path)
    {
        var shown = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return shown.StartsWith("../", StringComparison.Ordinal) ? path : shown;
    }
}
