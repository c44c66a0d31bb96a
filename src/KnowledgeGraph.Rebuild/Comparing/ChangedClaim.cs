namespace KnowledgeGraph.Rebuild.Comparing;

/// <summary>A claim that stays and would say something else.</summary>
/// <param name="Before">As the store has it.</param>
/// <param name="After">As the build would have it.</param>
/// <param name="Properties">The properties that differ, in ordinal order.</param>
public sealed record ChangedClaim(ClaimLine Before, ClaimLine After, IReadOnlyList<string> Properties);
