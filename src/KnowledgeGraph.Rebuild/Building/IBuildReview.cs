using KnowledgeGraph.Rebuild.Collecting;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>Looks at what was read before anything is resolved or written.</summary>
public interface IBuildReview
{
    /// <summary>Judges. It may throw to end the build with the store as it was.</summary>
    /// <param name="documents">What each file gave, in the order of the input.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    /// <returns>What to read in place of the input, or <c>null</c> to go on. What is read then is not judged again.</returns>
    Task<BuildInput?> JudgeAsync(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken);
}
