using KnowledgeGraph.Rebuild.History;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>A run that wrote nothing, for a reason that a person has to look at. The message says what to do.</summary>
public sealed class RunException(RunOutcome outcome, string message) : Exception(message)
{
    /// <summary>How the history has it.</summary>
    public RunOutcome Outcome { get; } = outcome;
}
