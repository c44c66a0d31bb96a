namespace KnowledgeGraph.Conformance.Tck;

/// <summary>What came of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Failure">Why it failed; null when it passed.</param>
public sealed record TckOutcome(TckScenario Scenario, string? Failure)
{
    /// <summary>Whether it passed.</summary>
    public bool Passed => Failure is null;
}
