using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Fetching;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>Reads all sources of a sources file side by side. One that fails stays as it was.</summary>
internal sealed class SourcesReading(SourcesFile file, RunServices services, RunState state)
{
    /// <summary>What each source holds now, in the order of the file.</summary>
    /// <param name="before">What was known of them.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<SourceResult>> ReadAsync(Snapshot before, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher(file.Limits, services.Time, Hosts(), services.Network?.Invoke());
        var local = new LocalCollector(state.Archive, file.Limits, Path.GetDirectoryName(file.Path)!);
        var remote = new RemoteCollector(fetcher, state.Archive, file.Limits, services.Time);
        return await Task.WhenAll(file.Sources.Select(row => ReadAsync(row.IsRemote ? remote : local, row, before.Source(row.Name), cancellationToken))).ConfigureAwait(false);
    }

    private static async Task<SourceResult> ReadAsync(ISourceCollector collector, SourceRow source, SourceState before, CancellationToken cancellationToken)
    {
        try
        {
            return await collector.CollectAsync(source, before, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            // Whatever a source is made of, it harms only itself.
            return SourceResult.Unreached(source, before, $"The source cannot be read ({error.Message.TrimEnd('.')}); its documents stay as they are.");
        }
    }

    /// <summary>The hosts that a person wrote down: in the file, or in a list of pages that it names.</summary>
    private HashSet<string> Hosts() => file.Sources
        .Where(s => s.IsRemote)
        .SelectMany(s => s.Kind == SourceKind.Feed ? [s.Place] : s.Place.Length == 0 ? s.Addresses : Listed(s.Place))
        .Select(a => Uri.TryCreate(a.Trim(), UriKind.Absolute, out var address) ? address.IdnHost : string.Empty)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string[] Listed(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The source itself will tell.
            return [];
        }
    }
}
