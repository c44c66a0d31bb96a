namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>Reads one kind of source into the archive.</summary>
public interface ISourceCollector
{
    /// <summary>What the source holds now. What cannot be reached stays as it was, with a problem; only cancellation throws.</summary>
    /// <param name="source">The source.</param>
    /// <param name="before">What was known of it.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    Task<SourceResult> CollectAsync(SourceRow source, SourceState before, CancellationToken cancellationToken);
}
