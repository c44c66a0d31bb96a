using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>A build that was not done; nothing was written. The fault of its input, and the message says what to do.</summary>
public sealed class BuildException(string message, IReadOnlyList<ReadProblem> problems) : Exception(message)
{
    /// <summary>The documents at fault.</summary>
    public IReadOnlyList<ReadProblem> Problems { get; } = problems;
}
