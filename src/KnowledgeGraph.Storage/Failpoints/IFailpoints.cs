namespace KnowledgeGraph.Storage.Failpoints;

/// <summary>Told of each named point as a write reaches it; may wait, throw, or end the process.</summary>
public interface IFailpoints
{
    /// <summary>A point was reached.</summary>
    ValueTask ReachAsync(Failpoint point, CancellationToken cancellationToken = default);
}
