namespace KnowledgeGraph.Query.Understanding;

/// <summary>A question as it was read.</summary>
/// <param name="Clauses">Its parts, each with something to ask.</param>
/// <param name="Corrections">Words that were read as others.</param>
internal sealed record Reading(IReadOnlyList<Clause> Clauses, IReadOnlyList<Correction> Corrections);
