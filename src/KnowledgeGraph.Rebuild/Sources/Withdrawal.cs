namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>When a document left the graph, and why.</summary>
/// <param name="Cause">What took it out.</param>
/// <param name="On">When the run began that took it out.</param>
/// <param name="Run">That run's number.</param>
/// <param name="By">Who ran it.</param>
/// <param name="Why">What the person said who took it out, or <c>null</c>.</param>
public sealed record Withdrawal(WithdrawalCause Cause, DateTimeOffset On, int Run, string By, string? Why = null);
